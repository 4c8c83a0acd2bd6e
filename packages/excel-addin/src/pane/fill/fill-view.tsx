import type { JSX } from 'preact';
import { planFill } from '../actions/plan-fill.js';
import { tableName } from '../table-name.js';
import { usePane } from '../use-pane.js';
import {
  fillIntro,
  fromFile,
  fromOwn,
  noPlans,
  preview,
  sourceLabel,
  tableLabel,
} from '../words/fill-words.js';
import { checkFirst } from '../words/reading-words.js';
import { FillPreview } from './fill-preview.js';
import { NewBookForm } from './new-book-form.js';
import { SourceFile } from './source-file.js';

/** Fills the empty cells of a table, after showing them; makes a new reporting workbook. */
export function FillView(): JSX.Element {
  const { state, say } = usePane();
  return (
    <>
      <p>{say(fillIntro())}</p>
      {state.checked === undefined ? <p class="quiet">{say(checkFirst())}</p> : <FillForm />}
      <FillPreview />
      <NewBookForm />
    </>
  );
}

function FillForm(): JSX.Element {
  const { state, tools, say } = usePane();
  const { fill } = state;
  const tables = (state.checked?.tables ?? []).flatMap((table, nth) =>
    table.holdsPlan ? [{ table, nth }] : [],
  );
  if (tables.length === 0) return <p>{say(noPlans())}</p>;
  const into = tables.some(({ nth }) => nth === fill.into) ? fill.into : (tables[0]?.nth ?? 0);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void planFill(tools, { into });
      }}
    >
      <label class="field">
        {say(tableLabel())}
        <select
          value={String(into)}
          onChange={(event) =>
            tools.store.set({ fill: { ...fill, into: Number(event.currentTarget.value), plan: undefined } })
          }
        >
          {tables.map(({ table, nth }) => (
            <option key={nth} value={String(nth)} selected={nth === into}>
              {say((language) => tableName(table, language))}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="filter">
        <legend>{say(sourceLabel())}</legend>
        <label>
          <input
            type="radio"
            name="fill-source"
            checked={fill.from.kind === 'own'}
            onChange={() => tools.store.set({ fill: { ...fill, from: { kind: 'own' }, plan: undefined } })}
          />
          {say(fromOwn())}
        </label>
        <label>
          <input
            type="radio"
            name="fill-source"
            checked={fill.from.kind === 'project'}
            onChange={() =>
              tools.store.set({ fill: { ...fill, from: { kind: 'project', text: '' }, plan: undefined } })
            }
          />
          {say(fromFile())}
        </label>
        {fill.from.kind === 'project' && <SourceFile />}
      </fieldset>
      <p class="buttons">
        <button type="submit" class="main">
          {say(preview())}
        </button>
      </p>
    </form>
  );
}
