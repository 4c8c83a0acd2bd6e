import type { JSX } from 'preact';
import { usePane } from '../use-pane.js';
import { coverageHeading, notServed, served, subGoalColumn } from '../words/report-words.js';

/** Which sub-projects serve which sub-goals, as a map; a sub-goal that none serves stands out. */
export function CoverageMap(): JSX.Element | null {
  const { state, say } = usePane();
  const coverage = state.checked?.coverage;
  if (coverage === undefined) return null;
  const { subProjects, subGoals } = coverage;
  return (
    <section class="group">
      <h2>{say(coverageHeading())}</h2>
      <div class="wide">
        <table class="coverage">
          <thead>
            <tr>
              <th scope="col">{say(subGoalColumn())}</th>
              {subProjects.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {subGoals.map(({ number, text, goals, served: count }) => (
              <tr key={number} class={count === 0 ? 'open' : ''}>
                <th scope="row">
                  {number} {text}
                </th>
                {goals.map((own, nth) => (
                  <td key={subProjects[nth] ?? nth} class={own.length > 0 ? 'served' : ''}>
                    {own.length > 0 ? (
                      <span title={say(served(own.join(', ')))}>{own.join(', ')}</span>
                    ) : (
                      <span class="for-readers">{say(notServed())}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
