import type { JSX } from 'preact';
import { acknowledgeFinding } from '../actions/acknowledge-finding.js';
import { goTo } from '../actions/go-to.js';
import { usePane } from '../use-pane.js';
import { acknowledgedHeading, goToCell, takeBack } from '../words/check-words.js';
import { acknowledgedAs } from './acknowledged.js';

/** What was explained, with its reason; each can be taken back. */
export function AcknowledgedList(): JSX.Element | null {
  const { state, tools, say } = usePane();
  const explained = (state.checked?.findings ?? []).flatMap((finding) => {
    const as = acknowledgedAs(finding, state.acknowledged);
    return as === undefined ? [] : [{ finding, reason: as.reason }];
  });
  if (explained.length === 0) return null;
  return (
    <details class="group">
      <summary>{say(acknowledgedHeading(explained.length))}</summary>
      <ul class="findings">
        {explained.map(({ finding, reason }) => (
          <li key={JSON.stringify([finding.code, finding.where, finding.args])} class="finding explained">
            <p class="what">
              {finding.where.cell !== undefined && (
                <button
                  type="button"
                  class="cell"
                  aria-label={say(goToCell(finding.where.cell))}
                  onClick={() => goTo(tools, finding.where)}
                >
                  {finding.where.cell}
                </button>
              )}
              <span class="sentence">{finding.words[state.language].message}</span>
            </p>
            <p class="quiet">{reason}</p>
            <button type="button" onClick={() => acknowledgeFinding(tools, finding, undefined)}>
              {say(takeBack())}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
