import { render } from 'preact';
import { startPane } from '../pane/start-pane.js';
import { createStore } from '../pane/store.js';
import type { Questions } from '../work/questions.js';
import { workerLink } from '../work/worker-link.js';
import type { BookServices } from './book/book-services.js';
import { fileHost } from './file-host.js';
import { PANE_PLACE, PageFrame } from './frame/page-frame.js';
import { keepDocument } from './keep-document.js';
import { initialPage, type PageState } from './page-state.js';
import { PageContext, type PageTools } from './page-tools.js';
import { revealFinding } from './reveal-finding.js';

/** Draws the page and the pane in it; `newWorker` starts the page's own script beside it. */
export function startPage(newWorker: () => Worker): void {
  const store = createStore(initialPage(navigator.language));
  const tools: PageTools = {
    store,
    newLink: () => workerLink<BookServices>(newWorker),
    held: { link: undefined, last: Promise.resolve() },
    listeners: new Set(),
  };
  keepDocument(tools);
  render(
    <PageContext.Provider value={tools}>
      <PageFrame />
    </PageContext.Provider>,
    document.body,
  );
  startPaneIn(tools, newWorker);
}

/** The pane follows the page: its language, another workbook, and what is changed by hand. */
function startPaneIn(tools: PageTools, newWorker: () => Worker): void {
  const { store, listeners } = tools;
  const into = document.getElementById(PANE_PLACE);
  if (into === null) return;
  const { language } = store.get();
  const link = workerLink<Questions>(newWorker);
  const pane = startPane({ into, host: fileHost(tools), link, language, marksFollow: true });
  let before = store.get();
  store.subscribe(() => {
    const now = store.get();
    const last = before;
    before = now;
    if (now.cursor !== last.cursor || now.sheet !== last.sheet) revealFinding(now);
    if (now.language !== last.language) pane.setLanguage(now.language);
    if (now.book !== undefined && now.book.opened !== last.book?.opened) {
      // What the pane still computes is of the workbook before.
      link.cancel();
      pane.forget();
      void pane.check();
    }
  });
  listeners.add(() => {
    if (cellCount(store.get()) <= CHECKED_AT_ONCE) pane.recheck();
  });
}

/** Larger workbooks are checked when a person asks. */
const CHECKED_AT_ONCE = 20_000;

function cellCount({ book }: PageState): number {
  const rows = book?.snapshot.sheets.flatMap((sheet) => sheet.rows) ?? [];
  return rows.reduce((count, { cells }) => count + cells.length, 0);
}
