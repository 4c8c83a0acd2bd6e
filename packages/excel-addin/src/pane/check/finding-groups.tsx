import type { JSX } from 'preact';
import type { FoundAt } from '../../work/questions.js';
import { usePane } from '../use-pane.js';
import { noneShown, nothingFound, showFirst, showOthers, wholeBook } from '../words/check-words.js';
import { FindingEntry } from './finding-entry.js';
import { type ListedGroup, listedFindings, toggledKind } from './listed-findings.js';
import { openFindings } from './open-findings.js';

/** What was found, by sheet in the order of the workbook, the worst first. */
export function FindingGroups(): JSX.Element {
  const { state, say } = usePane();
  const all = openFindings(state);
  if (all.length === 0 && (state.checked?.tables.length ?? 0) > 0)
    return <p class="fine">{say(nothingFound())}</p>;
  const groups = listedFindings(state);
  if (groups.length === 0 && all.length > 0) return <p class="quiet">{say(noneShown())}</p>;
  return (
    <>
      {groups.map(({ sheet, entries }) => (
        <section key={sheet ?? ''} class="group">
          <h2>{sheet ?? say(wholeBook())}</h2>
          <ul class="findings">
            {entries.map((entry) =>
              entry.kind === 'finding' ? (
                <FindingEntry key={identity(entry.finding)} finding={entry.finding} />
              ) : (
                <ManyOfAKind key={entry.code} sheet={sheet} entry={entry} />
              ),
            )}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The button that shows the others of a kind, and then only its first again. */
function ManyOfAKind({
  sheet,
  entry,
}: {
  readonly sheet: string | undefined;
  readonly entry: Exclude<ListedGroup['entries'][number], { readonly kind: 'finding' }>;
}): JSX.Element {
  const { state, tools, say } = usePane();
  const { kind, code, count } = entry;
  return (
    <li class="buttons">
      <button
        type="button"
        aria-expanded={kind === 'fewer'}
        onClick={() => tools.store.set({ unfolded: toggledKind(state, sheet, code) })}
      >
        {say(kind === 'more' ? showOthers(count) : showFirst())}
      </button>
    </li>
  );
}

function identity({ code, where, at, args }: FoundAt): string {
  return JSON.stringify([code, where, at, args]);
}
