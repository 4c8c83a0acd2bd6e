import { notOfficial } from '../../pane/words/pane-words.js';
import { usePage } from '../page-tools.js';
import { FormulaLine } from '../sheet/formula-line.js';
import { SheetGrid } from '../sheet/sheet-grid.js';
import { SHEET_PANEL, SheetTabs } from '../sheet/sheet-tabs.js';
import { paneRegion, privacy, sheetRegion } from '../words/page-words.js';
import { Notices } from './notices.js';
import { PageHead } from './page-head.js';
import { Welcome } from './welcome.js';

/** Where the pane is drawn; it stands there from the beginning, out of sight until a workbook is open. */
export const PANE_PLACE = 'pane';

/** The whole page: the sheet, beside it the pane, and what stands around them. */
export function PageFrame() {
  const { state, say } = usePage();
  const { book } = state;
  const sheet = book?.snapshot.sheets.find(({ name }) => name === state.sheet);
  return (
    <div class="page">
      <PageHead />
      <Notices />
      <main class={book === undefined ? 'page-main' : 'page-main has-book'}>
        {book === undefined ? (
          <Welcome key="welcome" />
        ) : (
          <section key="sheet" class="sheet" aria-label={say(sheetRegion())}>
            {sheet !== undefined && (
              <>
                <FormulaLine book={book} sheet={sheet} />
                <div id={SHEET_PANEL} class="sheet-panel" role="tabpanel" aria-label={sheet.name}>
                  <SheetGrid key={`${book.opened} ${sheet.name}`} book={book} sheet={sheet} />
                </div>
              </>
            )}
            <SheetTabs sheets={book.snapshot.sheets} />
          </section>
        )}
        <section key="pane" class="pane-side" aria-label={say(paneRegion())} hidden={book === undefined}>
          <div id={PANE_PLACE} />
        </section>
      </main>
      <footer class="page-foot">
        <span>{say(privacy())}</span> <span>{say(notOfficial())}</span>
      </footer>
    </div>
  );
}
