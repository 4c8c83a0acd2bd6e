import type { JSX } from 'preact';
import { fillCells } from '../actions/fill-cells.js';
import { usePane } from '../use-pane.js';
import {
  fillNow,
  keptHeading,
  noPlan,
  nothingToFill,
  overwriteToo,
  sourceUnreadable,
  toWrite,
  unmatchedRows,
} from '../words/fill-words.js';
import { undoByProgram } from '../words/write-words.js';
import { ChangedCells } from './changed-cells.js';

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
      {changes.length > 0 && (
        <ChangedCells caption={say(toWrite(changes.length))} cells={changes} seen={seen} />
      )}
      {overwrites.length > 0 && (
        <>
          <ChangedCells caption={say(keptHeading(overwrites.length))} cells={overwrites} seen={seen} />
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
