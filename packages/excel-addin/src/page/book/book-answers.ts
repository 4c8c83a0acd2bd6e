import { trialFormats } from '@eurakit/core/binding';
import { parseArea, type Snapshot } from '@eurakit/core/workbook';
import { newXlsx, openXlsx, type XlsxWorkbook } from '@eurakit/core/xlsx';
import type { SheetPlace } from '../../pane/pane-host.js';
import type { Answers } from '../../work/link.js';
import type { AppliedToBook, BookServices, Opened } from './book-services.js';
import { changedRows } from './changed-rows.js';
import { computedCells, withResultsOf } from './computed-cells.js';
import { exampleBook } from './example-book.js';

/** What the worker that holds a file does. The file stays in it until another is opened. */
export function bookAnswers(): Answers<BookServices> {
  let held: { readonly workbook: XlsxWorkbook; readonly snapshot: Snapshot } | undefined;

  const open = async (bytes: Uint8Array): Promise<Opened> => {
    const opened = openXlsx(bytes);
    if (!opened.ok) return opened;
    const { workbook } = opened;
    const snapshot = await workbook.read();
    held = { workbook, snapshot };
    return { ok: true, snapshot, computed: computedCells(snapshot) };
  };

  const apply = async ({ changes, seen }: BookServices['apply']['asks']): Promise<AppliedToBook> => {
    const { workbook, snapshot: before } = there();
    const applied = await workbook.apply(changes, seen);
    if (!applied.ok) return { ok: false, applied };
    const snapshot = withResultsOf(await workbook.read(), before);
    held = { workbook, snapshot };
    const rows = changedRows(before, snapshot);
    return { ok: true, applied, rows, properties: snapshot.properties, computed: computedCells(snapshot) };
  };

  const there = () => {
    if (held === undefined) throw new Error('no workbook is open');
    return held;
  };

  return {
    open,
    apply,
    formats: async (places) => formatsOf(places, await there().workbook.save()),
    save: () => there().workbook.save(),
    example: (language) => newXlsx(exampleBook(language)),
  };
}

/** A cell that is empty tells its format once something stands in it: that is tried in a copy. */
async function formatsOf(
  places: readonly SheetPlace[],
  bytes: Uint8Array,
): Promise<readonly (string | undefined)[]> {
  const copy = openXlsx(bytes);
  if (!copy.ok) return [];
  const formatAt = await trialFormats(places, copy.workbook);
  return places.map(({ sheet, cell }) => {
    const area = parseArea(cell);
    return area === undefined ? undefined : formatAt(sheet, area.top, area.left);
  });
}
