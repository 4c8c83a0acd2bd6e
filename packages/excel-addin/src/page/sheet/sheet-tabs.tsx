import type { Severity } from '@eurakit/core';
import { SEVERITY_WORDS } from '@eurakit/core/render';
import type { Sheet } from '@eurakit/core/workbook';
import { useEffect, useRef } from 'preact/hooks';
import { usePage } from '../page-tools.js';
import { hiddenSheet, sheetTabs } from '../words/page-words.js';
import { SeverityIcon } from './severity-icon.js';

export const SHEET_PANEL = 'sheet-panel';

/**
 * One tab for each sheet, with the worst that was marked on it. As in Excel hidden sheets have none, but where there is
 * something to see.
 */
export function SheetTabs({ sheets: all }: { readonly sheets: readonly Sheet[] }) {
  const { state, tools, say } = usePage();
  const list = useRef<HTMLDivElement>(null);
  const sheets = all.filter(
    ({ name, visibility }) =>
      visibility === 'visible' || name === state.sheet || worst(state.marks, name) !== undefined,
  );
  useEffect(() => {
    list.current
      ?.querySelector('[aria-selected=true]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [state.sheet]);
  const show = (sheet: Sheet): void => {
    const start = { row: 0, column: 0 };
    tools.store.set({
      sheet: sheet.name,
      cursor: start,
      anchor: start,
      editing: undefined,
      message: undefined,
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = sheets.findIndex(({ name }) => name === state.sheet);
    const to = sheets[targetOf(event.key, at, sheets.length)];
    if (to === undefined) return;
    event.preventDefault();
    show(to);
    const tabs = list.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [];
    tabs[sheets.indexOf(to)]?.focus();
  };
  return (
    <div ref={list} class="sheet-tabs" role="tablist" aria-label={say(sheetTabs())} onKeyDown={onKeyDown}>
      {sheets.map((sheet) => {
        const severity = worst(state.marks, sheet.name);
        const isShown = sheet.name === state.sheet;
        return (
          <button
            key={sheet.name}
            type="button"
            role="tab"
            class="sheet-tab"
            aria-selected={isShown}
            aria-controls={isShown ? SHEET_PANEL : undefined}
            tabIndex={isShown ? 0 : -1}
            onClick={() => show(sheet)}
          >
            {severity !== undefined && (
              <>
                <SeverityIcon severity={severity} />
                <span class="for-readers">{SEVERITY_WORDS[severity][state.language]}: </span>
              </>
            )}
            {sheet.name}
            {sheet.visibility !== 'visible' && <span class="quiet"> ({say(hiddenSheet())})</span>}
          </button>
        );
      })}
    </div>
  );
}

function targetOf(key: string, at: number, count: number): number {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at - 1 + count) % count;
  return key === 'Home' ? 0 : key === 'End' ? count - 1 : -1;
}

function worst(marks: ReadonlyMap<string, Severity>, sheet: string): Severity | undefined {
  const own = new Set(
    [...marks].filter(([key]) => key.startsWith(`${sheet}!`)).map(([, severity]) => severity),
  );
  return (['error', 'warning', 'notice'] as const).find((severity) => own.has(severity));
}
