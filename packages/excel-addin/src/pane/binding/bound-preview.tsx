import type { JSX } from 'preact';
import { fillBound, planBound } from '../actions/bind-template.js';
import { ChangedCells } from '../fill/changed-cells.js';
import { usePane } from '../use-pane.js';
import {
  absentHeading,
  chooseSourceFirst,
  doesNotFit,
  previewForm,
  sameInForm,
} from '../words/binding-words.js';
import { fillNow, keptHeading, overwriteToo, toWrite } from '../words/fill-words.js';
import { undoByProgram } from '../words/write-words.js';

/** Compares the form with its binding; then every cell that would be written, old and new, or all that differs. */
export function BoundPreview(): JSX.Element | null {
  const { state, tools, say } = usePane();
  const { cells, source, problems } = state.binding;
  if (cells.length === 0 && problems.length === 0) return null;
  return (
    <section class="group">
      {cells.length > 0 && (
        <p class="buttons">
          <button type="button" class="main" disabled={source === undefined} onClick={() => planBound(tools)}>
            {say(previewForm())}
          </button>
          {source === undefined && <span class="small quiet">{say(chooseSourceFirst())}</span>}
        </p>
      )}
      {problems.length > 0 && (
        <div class="message alert" role="alert">
          <div>
            <p>{say(doesNotFit(problems.length))}</p>
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <Planned />
    </section>
  );
}

function Planned(): JSX.Element | null {
  const { state, tools, say } = usePane();
  const { binding } = state;
  const { plan } = binding;
  if (plan === undefined) return null;
  const { changes, overwrites, absent, same, seen } = plan;
  const count = changes.length + (binding.overwrite ? overwrites.length : 0);
  return (
    <>
      {changes.length > 0 && (
        <ChangedCells caption={say(toWrite(changes.length))} cells={changes} seen={seen} />
      )}
      {same > 0 && <p>{say(sameInForm(same))}</p>}
      {overwrites.length > 0 && (
        <>
          <ChangedCells caption={say(keptHeading(overwrites.length))} cells={overwrites} seen={seen} />
          <label class="check">
            <input
              type="checkbox"
              checked={binding.overwrite}
              onChange={(event) =>
                tools.store.set({ binding: { ...binding, overwrite: event.currentTarget.checked } })
              }
            />
            {say(overwriteToo(overwrites.length))}
          </label>
        </>
      )}
      {absent.length > 0 && (
        <details>
          <summary>{say(absentHeading(absent.length))}</summary>
          <ul>
            {absent.map((entry) => (
              <li key={entry}>{entry}</li>
            ))}
          </ul>
        </details>
      )}
      {count > 0 && (
        <p class="buttons">
          <button type="button" class="main" onClick={() => fillBound(tools)}>
            {say(fillNow(count))}
          </button>
          {tools.host.undo === 'program' && <span class="small quiet">{say(undoByProgram())}</span>}
        </p>
      )}
    </>
  );
}
