import { redo, undo } from './actions/undo.js';
import type { PageTools } from './page-tools.js';

/** The keys that count everywhere on the page: Ctrl+Z, Ctrl+Y, and F6 between the sheet and the pane. */
export function onPageKey(tools: PageTools, event: KeyboardEvent): void {
  const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
  if (event.key === 'F6') {
    event.preventDefault();
    switchSides();
    return;
  }
  if (isTyping || event.altKey || !(event.ctrlKey || event.metaKey)) return;
  const key = event.key.toLowerCase();
  const action = key === 'z' && !event.shiftKey ? undo : key === 'y' || key === 'z' ? redo : undefined;
  if (action === undefined) return;
  event.preventDefault();
  void action(tools);
}

function switchSides(): void {
  const grid = document.querySelector<HTMLElement>('[role=grid]');
  const pane = document.querySelector<HTMLElement>('.pane-side');
  const isInPane = pane?.contains(document.activeElement) === true;
  const tab = pane?.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
  (isInPane ? grid : tab)?.focus();
}
