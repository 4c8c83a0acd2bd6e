import type { CellChange, Snapshot } from '@eurakit/core/workbook';
import { cellAt, toAddress } from '@eurakit/core/workbook';
import type { JSX } from 'preact';
import { goTo } from '../actions/go-to.js';
import { numberText } from '../number-text.js';
import { usePane } from '../use-pane.js';
import { goToCell } from '../words/check-words.js';
import { cellColumn, emptyCell, hiddenRow, newColumn, oldColumn } from '../words/fill-words.js';

/** Cells with what stands in them and what they are to hold. */
export function ChangedCells(props: {
  readonly caption: string;
  readonly cells: readonly CellChange[];
  readonly seen: Snapshot;
}): JSX.Element {
  const { state, tools, say } = usePane();
  const { caption, cells, seen } = props;
  return (
    <div class="wide">
      <table class="cells">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say(cellColumn())}</th>
            <th scope="col">{say(oldColumn())}</th>
            <th scope="col">{say(newColumn())}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map((change) => {
            const cell = toAddress(change.row, change.column);
            const { value: old, isHidden } = standing(change, seen);
            return (
              <tr key={`${change.sheet}!${cell}`}>
                <th scope="row">
                  <button
                    type="button"
                    class="cell"
                    aria-label={say(goToCell(cell))}
                    onClick={() => goTo(tools, { sheet: change.sheet, cell })}
                  >
                    {cell}
                  </button>{' '}
                  <span class="small quiet">
                    {change.sheet}
                    {isHidden && ` (${say(hiddenRow())})`}
                  </span>
                </th>
                <td class="number">
                  {old === undefined ? say(emptyCell()) : numberText(old, state.language)}
                </td>
                <td class="number">{numberText(change.value, state.language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What stands in a cell, and whether its row is filtered or hidden. */
function standing({ sheet: name, row, column }: CellChange, { sheets }: Snapshot) {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) return { value: undefined, isHidden: false };
  const isHidden = sheet.rows.some(({ index, hidden }) => index === row && hidden);
  return { value: cellAt(sheet, row, column)?.value, isHidden };
}
