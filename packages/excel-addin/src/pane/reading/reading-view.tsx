import type { TableMap } from '@eurakit/core/read';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Checked } from '../../work/questions.js';
import { goTo } from '../actions/go-to.js';
import { saveReading } from '../actions/save-reading.js';
import { usePane } from '../use-pane.js';
import {
  checkFirst,
  keyLabel,
  keyUnread,
  ourForms,
  periodExample,
  periodLabel,
  periodUnread,
  rateExample,
  rateLabel,
  rateUnread,
  readingIntro,
  recognisedAgain,
  useReading,
} from '../words/reading-words.js';
import { TableForm } from './table-form.js';

/** What was recognised, and the form in which a person corrects it. */
export function ReadingView(): JSX.Element {
  const { state, say } = usePane();
  const { checked } = state;
  return checked === undefined ? <p class="quiet">{say(checkFirst())}</p> : <ReadingForm checked={checked} />;
}

/** Begins with what the workbook keeps: it is there once the workbook was checked. */
function ReadingForm({ checked }: { readonly checked: Checked }): JSX.Element {
  const { state, tools, say } = usePane();
  const [given, setGiven] = useState(state.given);
  const [corrected, setCorrected] = useState<readonly (TableMap | undefined)[]>([]);
  const maps = checked.tables.map(({ map }, nth) => corrected[nth] ?? map);
  const isCorrected = corrected.some((one) => one !== undefined) || state.map !== undefined;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const all = maps.flatMap((map) => map ?? []);
    void saveReading(tools, given, isCorrected ? all : undefined).then(() => setCorrected([]));
  };
  return (
    <form onSubmit={submit}>
      {checked.forms.length > 0 ? <OurForms sheets={checked.forms} /> : <p>{say(readingIntro())}</p>}
      <GivenField
        label={say(rateLabel())}
        example={say(rateExample())}
        value={given.rate}
        problem={checked.unread.includes('rate') ? say(rateUnread()) : undefined}
        onInput={(rate) => setGiven({ ...given, rate })}
      />
      <GivenField
        label={say(periodLabel())}
        example={say(periodExample())}
        value={given.period}
        problem={checked.unread.includes('period') ? say(periodUnread()) : undefined}
        onInput={(period) => setGiven({ ...given, period })}
      />
      <p class="field">
        <label for="given-key">{say(keyLabel())}</label>
        <textarea
          id="given-key"
          rows={3}
          placeholder="Kotka 54319"
          value={given.key}
          aria-invalid={checked.unread.includes('key')}
          aria-describedby="given-key-problem"
          onInput={(event) => setGiven({ ...given, key: event.currentTarget.value })}
        />
        <span class="problem" id="given-key-problem">
          {checked.unread.includes('key') ? say(keyUnread()) : undefined}
        </span>
      </p>
      {checked.tables.map((table, nth) => {
        const map = maps[nth];
        return (
          map !== undefined && (
            <TableForm
              key={`${table.at?.sheet}!${table.at?.cell} ${table.kind}`}
              table={table}
              map={map}
              onChange={(changed) =>
                setCorrected(maps.map((_, at) => (at === nth ? changed : corrected[at])))
              }
            />
          )
        );
      })}
      <p class="buttons sticky">
        <button type="submit" class="main">
          {say(useReading())}
        </button>
        {state.map !== undefined && (
          <button
            type="button"
            onClick={() => void saveReading(tools, given, undefined).then(() => setCorrected([]))}
          >
            {say(recognisedAgain())}
          </button>
        )}
      </p>
    </form>
  );
}

/** The sheets that are read as ours, each with the way to it. */
function OurForms({ sheets }: { readonly sheets: readonly string[] }): JSX.Element {
  const { tools, say } = usePane();
  return (
    <>
      <p>{say(ourForms())}</p>
      <p class="buttons">
        {sheets.map((sheet) => (
          <button key={sheet} type="button" onClick={() => goTo(tools, { sheet, cell: 'A1' })}>
            {sheet}
          </button>
        ))}
      </p>
    </>
  );
}

type Field = {
  readonly label: string;
  readonly example: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onInput: (text: string) => void;
};

function GivenField({ label, example, value, problem, onInput }: Field): JSX.Element {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        placeholder={example}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <span class="problem" id={`${id}-problem`}>
        {problem}
      </span>
    </p>
  );
}
