import { SAY } from '@eurakit/core/render';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { writeColumns } from '../actions/write-shares.js';
import { usePane } from '../use-pane.js';
import {
  alternatives,
  blocked,
  columnTotalsLabel,
  listExample,
  nextEqual,
  rowTotalsLabel,
  sumRow,
  totalsDiffer,
  writeShares,
} from '../words/allocate-words.js';
import { type SplitChoice, splitTable, type TableSplit } from './split.js';

/** Splits by the totals of rows and columns at once. */
export function WholeTable({ choice }: { readonly choice: SplitChoice }): JSX.Element {
  const { say } = usePane();
  const [rows, setRows] = useState('');
  const [columns, setColumns] = useState('');
  const isReady = rows.trim() !== '' && columns.trim() !== '';
  return (
    <>
      <label class="field">
        {say(rowTotalsLabel())}
        <textarea
          rows={4}
          placeholder={say(listExample())}
          value={rows}
          onInput={(event) => setRows(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        {say(columnTotalsLabel())}
        <textarea
          rows={3}
          placeholder={say(listExample())}
          value={columns}
          onInput={(event) => setColumns(event.currentTarget.value)}
        />
      </label>
      <div aria-live="polite">{isReady && <Result found={splitTable(rows, columns, choice)} />}</div>
    </>
  );
}

function Result({ found }: { readonly found: TableSplit }): JSX.Element {
  const { state, tools, say } = usePane();
  const [shown, setShown] = useState(0);
  if (!found.ok) return <p class="message alert">{say(found.problem)}</p>;
  const { result, rows, columns } = found;
  const { euros } = SAY[state.language];
  if (!result.ok) {
    const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);
    const numbers = (indices: readonly number[]): string => indices.map((index) => index + 1).join(', ');
    const { blocking } = result;
    const why =
      sum(rows) === sum(columns)
        ? blocked(numbers(blocking.rows), numbers(blocking.columns))
        : totalsDiffer(euros(sum(rows)), euros(sum(columns)));
    return <p class="message alert">{say(why)}</p>;
  }
  const { tied } = result;
  const tables = [result.table, ...result.others];
  const table = tables[shown % tables.length] ?? result.table;
  const isTied = (row: number, column: number): boolean =>
    tied.some((cell) => cell.row === row && cell.column === column);
  return (
    <>
      <div class="wide">
        <table class="cells">
          <tbody>
            {table.map((cells, row) => (
              <tr key={row}>
                {cells.map((amount, column) => (
                  <td key={column} class={isTied(row, column) ? 'number tied' : 'number'}>
                    {euros(amount)}
                  </td>
                ))}
                <th scope="row" class="number">
                  {euros(rows[row] ?? 0)}
                </th>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              {columns.map((amount, column) => (
                <th key={column} scope="col" class="number">
                  {euros(amount)}
                </th>
              ))}
              <th scope="col">{say(sumRow())}</th>
            </tr>
          </tfoot>
        </table>
      </div>
      <p>{say(alternatives(result.alternatives))}</p>
      <p class="buttons">
        <button type="button" class="main" onClick={() => void writeColumns(tools, table)}>
          {say(writeShares())}
        </button>
        {tables.length > 1 && (
          <button type="button" onClick={() => setShown((shown + 1) % tables.length)}>
            {say(nextEqual((shown % tables.length) + 1, tables.length))}
          </button>
        )}
      </p>
    </>
  );
}
