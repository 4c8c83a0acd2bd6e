import { placeText, SEVERITY_WORDS } from '@eurakit/core/render';
import type { JSX } from 'preact';
import type { ToldFinding } from '../../work/questions.js';
import { SEVERITY_SIGNS } from '../check/severities.js';
import { usePane } from '../use-pane.js';

/** What was found in pasted text, by its lines. */
export function PastedFindings({ findings }: { readonly findings: readonly ToldFinding[] }): JSX.Element {
  const { state, say } = usePane();
  const { language } = state;
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li
          key={JSON.stringify([finding.code, finding.where, finding.at, finding.args])}
          class={`finding ${finding.severity}`}
        >
          <p class="what">
            <span class="severity">
              <span aria-hidden="true">{SEVERITY_SIGNS[finding.severity]}</span>{' '}
              {say((spoken) => SEVERITY_WORDS[finding.severity][spoken])}
            </span>
            <span class="quiet">{placeText(finding.where, language)}</span>
            <span class="sentence">{finding.words[language].message}</span>
            {finding.severity === 'error' && (
              <span class="sentence quiet">{finding.words[language].hint}</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
