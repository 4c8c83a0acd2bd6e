import type { FoundAt } from '../../work/questions.js';
import type { PaneState } from '../pane-state.js';
import { acknowledgedAs } from './acknowledged.js';

/** What was found and is not explained away. */
export function openFindings({ checked, acknowledged }: PaneState): readonly FoundAt[] {
  return (checked?.findings ?? []).filter((finding) => acknowledgedAs(finding, acknowledged) === undefined);
}
