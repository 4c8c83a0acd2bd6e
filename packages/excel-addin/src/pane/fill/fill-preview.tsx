import type { CellChange, Snapshot } from '@eurakit/core/workbook';
import { cellAt, toAddress } from '@eurakit/core/workbook';
import type { JSX } from 'preact';
import { fillCells } from '../actions/fill-cells.js';
import { goTo } from '../actions/go-to.js';
import { numberText } from '../number-text.js';
import { usePane } from '../use-pane.js';
import { goToCell } from '../words/check-words.js';
import {
  cellColumn,
  emptyCell,
  fillNow,
  hiddenRow,
  keptHeading,
  newColumn,
  noPlan,
  nothingToFill,
  oldColumn,
  overwriteToo,
  sourceUnreadable,
  toWrite,
  unmatchedRows,
} from '../words/fill-words.js';
import { undoByProgram } from '../words/write-words.js';

/** Every cell that filling would write, old and new, before anything is written. */
export function FillPreview(): JSX.Element | null {
  const { state, tools, say } = usePane();
  const { fill } = state;
  const { plan } = fill;
  if (plan === undefined) return null;
  if (!plan.ok)
    return <p class="message alert">{say((plan.problem === 'no-plan' ? noPlan : sourceUnreadable)())}</p>;
  const { changes, overwrites, unmatched, seen } = plan;
  const count = changes.length + (fill.overwrite ? overwrites.length : 0);
  return (
    <section>
      {changes.length === 0 && <p>{say(nothingToFill())}</p>}
      {changes.length > 0 && <Cells caption={say(toWrite(changes.length))} cells={changes} seen={seen} />}
      {overwrites.length > 0 && (
        <>
          <Cells caption={say(keptHeading(overwrites.length))} cells={overwrites} seen={seen} />
          <label class="check">
            <input
              type="checkbox"
              checked={fill.overwrite}
              onChange={(event) =>
                tools.store.set({ fill: { ...fill, overwrite: event.currentTarget.checked } })
              }
            />
            {say(overwriteToo(overwrites.length))}
          </label>
        </>
      )}
      {unmatched.length > 0 && <p>{say(unmatchedRows(unmatched.join(', ')))}</p>}
      {count > 0 && (
        <p class="buttons">
          <button type="button" class="main" onClick={() => fillCells(tools)}>
            {say(fillNow(count))}
          </button>
          {tools.host.undo === 'program' && <span class="small quiet">{say(undoByProgram())}</span>}
        </p>
      )}
    </section>
  );
}

function Cells(props: {
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
