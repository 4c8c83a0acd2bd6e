import { type Shown, shownFindings } from '@eurakit/core/render';
import type { FoundAt } from '../../work/questions.js';
import type { PaneState } from '../pane-state.js';
import { openFindings } from './open-findings.js';
import { SEVERITIES } from './severities.js';

/** What was found on a sheet, or (without one) in the workbook as a whole, as the list shows it. */
export type ListedGroup = {
  readonly sheet: string | undefined;
  readonly entries: readonly Shown<FoundAt>[];
};

/**
 * The findings that are to be shown by sheet in the order of the workbook, the worst first; of many of one kind the
 * first, unless the person asked for all of them.
 */
export function listedFindings(state: PaneState): readonly ListedGroup[] {
  const shown = openFindings(state).filter(({ severity }) => state.shown[severity]);
  const inOrder = SEVERITIES.flatMap((severity) => shown.filter((one) => one.severity === severity));
  const sheets = state.checked?.snapshot.sheets.map(({ name }) => name) ?? [];
  return [...sheets, undefined].flatMap((sheet) => {
    const own = inOrder.filter(({ where }) => where.sheet === sheet);
    const isOpen = (code: string): boolean => state.unfolded.includes(kindOnSheet(sheet, code));
    return own.length === 0 ? [] : [{ sheet, entries: shownFindings(own, isOpen) }];
  });
}

/** Shows all findings of a kind on a sheet, or again the first of them; gives what is unfolded then. */
export function toggledKind(
  { unfolded }: PaneState,
  sheet: string | undefined,
  code: string,
): readonly string[] {
  const kind = kindOnSheet(sheet, code);
  return unfolded.includes(kind) ? unfolded.filter((one) => one !== kind) : [...unfolded, kind];
}

function kindOnSheet(sheet: string | undefined, code: string): string {
  return JSON.stringify([sheet, code]);
}
