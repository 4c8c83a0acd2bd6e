import type { JSX } from 'preact';
import type { FoundAt } from '../../work/questions.js';
import { usePane } from '../use-pane.js';
import { noneShown, nothingFound, wholeBook } from '../words/check-words.js';
import { FindingEntry } from './finding-entry.js';
import { openFindings } from './open-findings.js';
import { SEVERITIES } from './severities.js';

/** What was found, by sheet in the order of the workbook, the worst first. */
export function FindingGroups(): JSX.Element {
  const { state, say } = usePane();
  const all = openFindings(state);
  const shown = all.filter(({ severity }) => state.shown[severity]);
  if (all.length === 0 && (state.checked?.tables.length ?? 0) > 0)
    return <p class="fine">{say(nothingFound())}</p>;
  if (shown.length === 0 && all.length > 0) return <p class="quiet">{say(noneShown())}</p>;
  const groups = bySheet(shown, state.checked?.snapshot.sheets.map(({ name }) => name) ?? []);
  return (
    <>
      {groups.map(({ sheet, findings }) => (
        <section key={sheet ?? ''} class="group">
          <h2>{sheet ?? say(wholeBook())}</h2>
          <ul class="findings">
            {findings.map((finding) => (
              <FindingEntry key={identity(finding)} finding={finding} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function identity({ code, where, at, args }: FoundAt): string {
  return JSON.stringify([code, where, at, args]);
}

function bySheet(findings: readonly FoundAt[], sheets: readonly string[]) {
  const inOrder = SEVERITIES.flatMap((severity) => findings.filter((one) => one.severity === severity));
  return [...sheets, undefined].flatMap((sheet) => {
    const own = inOrder.filter(({ where }) => where.sheet === sheet);
    return own.length === 0 ? [] : [{ sheet, findings: own }];
  });
}
