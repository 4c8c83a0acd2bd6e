import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { newBook } from '../actions/new-book.js';
import { tableName } from '../table-name.js';
import { usePane } from '../use-pane.js';
import { sourceLabel } from '../words/fill-words.js';
import { bookEmpty, bookOfTable, makeBook, newBookHeading, newBookIntro } from '../words/new-book-words.js';
import { EmptyBookFields } from './empty-book-fields.js';
import { NOTHING_TOLD } from './nothing-told.js';

const EMPTY = 'empty';

/** A new reporting workbook, of a plan in this one or to be filled in. */
export function NewBookForm(): JSX.Element {
  const { state, tools, say } = usePane();
  const tables = (state.checked?.tables ?? []).flatMap((table, nth) =>
    table.holdsPlan ? [{ table, nth }] : [],
  );
  const [chosen, setChosen] = useState<string>();
  const [told, setTold] = useState(NOTHING_TOLD);
  const from = chosen ?? (tables[0] === undefined ? EMPTY : String(tables[0].nth));
  return (
    <form
      class="group"
      onSubmit={(event) => {
        event.preventDefault();
        void newBook(
          tools,
          from === EMPTY ? { kind: 'empty', ...told } : { kind: 'table', table: Number(from) },
        );
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
      {from === EMPTY && <EmptyBookFields told={told} onChange={setTold} />}
      <p class="buttons">
        <button type="submit">{say(makeBook())}</button>
      </p>
    </form>
  );
}
