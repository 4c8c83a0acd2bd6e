import type { JSX } from 'preact';
import type { PastedTable } from '../../work/questions.js';
import { writePasted } from '../actions/paste-table.js';
import { usePane } from '../use-pane.js';
import { pastedFine, writeFromSelection } from '../words/paste-words.js';
import { PastedFindings } from './pasted-findings.js';

/** What was found in a pasted table, and where to write it. */
export function ReadTable({ read }: { readonly read: PastedTable }): JSX.Element {
  const { tools, say } = usePane();
  const isFine = read.findings.every(({ severity }) => severity === 'notice');
  return (
    <>
      {read.readable && isFine && <p class="fine">{say(pastedFine(read.cells.length))}</p>}
      <PastedFindings findings={read.findings} />
      {read.cells.length > 0 && (
        <p class="buttons">
          <button type="button" onClick={() => writePasted(tools)}>
            {say(writeFromSelection())}
          </button>
        </p>
      )}
    </>
  );
}
