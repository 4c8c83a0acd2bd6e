import { DROP_WORDS, type Dropped, type PlacedRepair, REPAIR_WORDS } from '@eurakit/core/report';
import type { JSX } from 'preact';
import { readPasted } from '../actions/paste-table.js';
import { usePane } from '../use-pane.js';
import { droppedHeading, lineOf, repairsHeading } from '../words/report-words.js';

/** Every repair of a report; one that is unticked is turned down, and the report is read again without it. */
export function RepairList({ repairs }: { readonly repairs: readonly PlacedRepair[] }): JSX.Element | null {
  const { state, tools, say } = usePane();
  const { pasted } = state;
  if (repairs.length === 0 || pasted === undefined) return null;
  const change = (id: string, isWanted: boolean): void => {
    const others = pasted.keep.filter((one) => one !== id);
    void readPasted(tools, pasted.text, isWanted ? others : [...others, id]);
  };
  return (
    <details class="group">
      <summary>{say(repairsHeading(repairs.length))}</summary>
      <ul class="findings">
        {repairs.map(({ id, kind, line, raw, after, applied }) => (
          <li key={id} class="finding">
            <label>
              <input
                type="checkbox"
                checked={applied}
                onChange={(event) => change(id, event.currentTarget.checked)}
              />
              {say((language) => REPAIR_WORDS[kind][language])}
            </label>
            <p class="small quiet">{say(lineOf(line))}</p>
            <p class="lines">
              <del>{raw}</del> <ins>{after}</ins>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What of a report is in no cell, and why. */
export function DroppedList({ dropped }: { readonly dropped: readonly Dropped[] }): JSX.Element | null {
  const { say } = usePane();
  if (dropped.length === 0) return null;
  return (
    <details class="group">
      <summary>{say(droppedHeading(dropped.length))}</summary>
      <ul class="findings">
        {dropped.map(({ text, line, reason }) => (
          <li key={`${line} ${reason} ${text}`} class="finding">
            <p class="small quiet">
              {say(lineOf(line))} · {say((language) => DROP_WORDS[reason][language])}
            </p>
            <p class="lines">{text}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
