import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FieldChoice, FieldGroup } from '../../work/binding-questions.js';
import { addBound, pointCell } from '../actions/bind-template.js';
import { usePane } from '../use-pane.js';
import {
  addHeading,
  bind,
  fieldLabel,
  moreFields,
  point,
  pointedAt,
  pointHint,
  searchLabel,
  UNIT_WORDS,
  unitLabel,
} from '../words/binding-words.js';
import { foundFields } from './found-fields.js';

const UNITS = ['0.01', '1', '1000', '1000000'] as const;

type BoundUnit = (typeof UNITS)[number];

/** Chooses a field, takes the selected cell, shows what is written beside it, and binds the one to the other. */
export function BindForm(): JSX.Element {
  const { state, tools, say } = usePane();
  const { groups = [], pointed } = state.binding;
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [unit, setUnit] = useState<BoundUnit>();
  const found = foundFields(groups, search);
  const field = found.groups.flatMap(({ fields }) => fields).find(({ id }) => id === chosen);
  const written = unit ?? pointed?.unit ?? '0.01';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (field === undefined || pointed === undefined) return;
    void addBound(tools, field.id, field.isFigure ? written : undefined).then(() => setUnit(undefined));
  };
  return (
    <form class="group" onSubmit={submit}>
      <h2>{say(addHeading())}</h2>
      <label class="field">
        {say(searchLabel())}
        <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
      </label>
      <FieldList groups={found.groups} chosen={field?.id} onChoose={setChosen} />
      {found.more > 0 && <p class="small quiet">{say(moreFields(found.more))}</p>}
      <p class="buttons">
        <button type="button" onClick={() => pointCell(tools)}>
          {say(point())}
        </button>
        <span class="small quiet">{say(pointHint())}</span>
      </p>
      {pointed !== undefined && (
        <p role="status">
          {say(
            pointedAt(`${pointed.sheet}!${pointed.cell}`, pointed.label.text, pointed.heading?.text ?? ''),
          )}
        </p>
      )}
      {field?.isFigure && pointed !== undefined && <UnitChoice unit={written} onChoose={setUnit} />}
      <p class="buttons">
        <button type="submit" class="main" disabled={field === undefined || pointed === undefined}>
          {say(bind())}
        </button>
      </p>
    </form>
  );
}

type FieldListProps = {
  readonly groups: readonly FieldGroup[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
};

function FieldList({ groups, chosen, onChoose }: FieldListProps): JSX.Element {
  const { say } = usePane();
  return (
    <label class="field">
      {say(fieldLabel())}
      <select
        class="field-list"
        size={8}
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {groups.map(({ title, fields }) => (
          <optgroup key={title} label={title}>
            {fields.map((field) => (
              <option key={field.id} value={field.id} selected={field.id === chosen}>
                {optionText(field)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** `Rahoitus yhteensä, vuosi 1 (2026): 1 200 €`; a dash where the project has none. */
function optionText({ text, value }: FieldChoice): string {
  return `${text}: ${value === '' ? '–' : value}`;
}

function UnitChoice(props: {
  readonly unit: BoundUnit;
  readonly onChoose: (unit: BoundUnit) => void;
}): JSX.Element {
  const { say } = usePane();
  return (
    <label class="field">
      {say(unitLabel())}
      <select
        value={props.unit}
        onChange={(event) => {
          const unit = UNITS.find((one) => one === event.currentTarget.value);
          if (unit !== undefined) props.onChoose(unit);
        }}
      >
        {UNITS.map((unit) => (
          <option key={unit} value={unit} selected={unit === props.unit}>
            {say(UNIT_WORDS[unit]())}
          </option>
        ))}
      </select>
    </label>
  );
}
