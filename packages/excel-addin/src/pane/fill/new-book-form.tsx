import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { newBook } from '../actions/new-book.js';
import { tableName } from '../table-name.js';
import { usePane } from '../use-pane.js';
import {
  bookEmpty,
  bookOfTable,
  makeBook,
  newBookHeading,
  newBookIntro,
  sourceLabel,
  yearsExample,
  yearsLabel,
} from '../words/fill-words.js';

const EMPTY = 'empty';

/** A new reporting workbook, of a plan in this one or for given years. */
export function NewBookForm(): JSX.Element {
  const { state, tools, say } = usePane();
  const tables = (state.checked?.tables ?? []).flatMap((table, nth) =>
    table.holdsPlan ? [{ table, nth }] : [],
  );
  const [chosen, setChosen] = useState<string>();
  const [years, setYears] = useState('');
  const from = chosen ?? (tables[0] === undefined ? EMPTY : String(tables[0].nth));
  return (
    <form
      class="group"
      onSubmit={(event) => {
        event.preventDefault();
        void newBook(tools, from === EMPTY ? undefined : Number(from), years);
      }}
    >
      <h2>{say(newBookHeading())}</h2>
      <p>{say(newBookIntro())}</p>
      <label class="field">
        {say(sourceLabel())}
        <select value={from} onChange={(event) => setChosen(event.currentTarget.value)}>
          {tables.map(({ table, nth }) => (
            <option key={nth} value={String(nth)} selected={String(nth) === from}>
              {say(bookOfTable(tableName(table, state.language)))}
            </option>
          ))}
          <option value={EMPTY} selected={from === EMPTY}>
            {say(bookEmpty())}
          </option>
        </select>
      </label>
      {from === EMPTY && (
        <label class="field">
          {say(yearsLabel())}
          <input
            type="text"
            placeholder={say(yearsExample())}
            value={years}
            onInput={(event) => setYears(event.currentTarget.value)}
          />
        </label>
      )}
      <p class="buttons">
        <button type="submit">{say(makeBook())}</button>
      </p>
    </form>
  );
}
