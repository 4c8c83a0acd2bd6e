import { UNITS } from '@eurakit/core';
import type { TableMap } from '@eurakit/core/read';
import { KIND_WORDS, type Language } from '@eurakit/core/render';
import type { JSX } from 'preact';
import type { TableSeen } from '../../work/questions.js';
import { goTo } from '../actions/go-to.js';
import { usePane } from '../use-pane.js';
import { goToCell } from '../words/check-words.js';
import {
  COLUMN_MEANINGS,
  columnsLabel,
  headingLabel,
  meaningLabel,
  noHeading,
  ROW_MEANINGS,
  rowsLabel,
  UNIT_NAMES,
  unitLabel,
  yearLabel,
} from '../words/reading-words.js';

type Props = {
  readonly table: TableSeen;
  readonly map: TableMap;
  readonly onChange: (map: TableMap) => void;
};

/** One table: its unit, and what its columns and rows mean. */
export function TableForm({ table, map, onChange }: Props): JSX.Element {
  const { tools, say } = usePane();
  const { at, kind } = table;
  return (
    <fieldset class="table-form">
      <legend>
        {say((language) => KIND_WORDS[kind][language])}{' '}
        {at !== undefined && (
          <button
            type="button"
            class="cell"
            aria-label={say(goToCell(`${at.sheet} ${at.cell}`))}
            onClick={() => goTo(tools, at)}
          >
            {at.sheet} {at.cell}
          </button>
        )}
      </legend>
      <label class="field">
        {say(unitLabel())}
        <select
          value={map.unit}
          onChange={(event) => {
            const unit = UNITS.find((one) => one === event.currentTarget.value);
            onChange({ ...map, unit });
          }}
        >
          {UNITS.map((unit) => (
            <option key={unit} value={unit} selected={unit === map.unit}>
              {say((language) => UNIT_NAMES[unit]?.[language] ?? unit)}
            </option>
          ))}
        </select>
      </label>
      <Meanings
        caption={say(columnsLabel())}
        entries={map.columns}
        names={COLUMN_MEANINGS}
        withYears
        onChange={(columns) => onChange({ ...map, columns })}
      />
      <Meanings
        caption={say(rowsLabel())}
        entries={map.rows}
        names={ROW_MEANINGS}
        onChange={(rows) => onChange({ ...map, rows })}
      />
    </fieldset>
  );
}

type Entry = TableMap['columns'][number];
type Names = Readonly<Record<string, Readonly<Record<Language, string>>>>;

function Meanings(props: {
  readonly caption: string;
  readonly entries: readonly Entry[];
  readonly names: Names;
  readonly withYears?: true;
  readonly onChange: (entries: readonly Entry[]) => void;
}): JSX.Element {
  const { caption, entries, names, withYears, onChange } = props;
  const { say } = usePane();
  const replace = (nth: number, meaning: string): void =>
    onChange(entries.map((entry, at) => (at === nth ? { ...entry, meaning } : entry)));
  return (
    <table class="meanings">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say(headingLabel())}</th>
          <th scope="col">{say(meaningLabel())}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, nth) => (
          <tr key={`${entry.at?.cell ?? nth}`}>
            <th scope="row">{entry.text === '' ? say(noHeading()) : entry.text}</th>
            <td>
              <MeaningChoice
                entry={entry}
                names={names}
                withYears={withYears === true}
                onChange={(meaning) => replace(nth, meaning)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A choice of meanings; a year is chosen as such, and then written. */
function MeaningChoice(props: {
  readonly entry: Entry;
  readonly names: Names;
  readonly withYears: boolean;
  readonly onChange: (meaning: string) => void;
}): JSX.Element {
  const { entry, names, withYears, onChange } = props;
  const { say } = usePane();
  const isYear = withYears && !Object.hasOwn(names, entry.meaning);
  const kind = isYear ? 'year' : entry.meaning;
  const heading = entry.text === '' ? say(noHeading()) : entry.text;
  return (
    <>
      <select
        aria-label={`${say(meaningLabel())}: ${heading}`}
        value={kind}
        onChange={(event) =>
          onChange(event.currentTarget.value === 'year' ? YEAR : event.currentTarget.value)
        }
      >
        {Object.entries(names).map(([meaning, words]) => (
          <option key={meaning} value={meaning} selected={meaning === kind}>
            {say((language) => words[language])}
          </option>
        ))}
      </select>
      {isYear && (
        <input
          type="text"
          class="year"
          aria-label={`${say(yearLabel())}: ${heading}`}
          value={entry.meaning}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </>
  );
}

const YEAR = '2024';
