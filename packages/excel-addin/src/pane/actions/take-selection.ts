import { cellAt } from '@eurakit/core/workbook';
import { numberText } from '../number-text.js';
import type { Tools } from '../tools.js';
import { checking } from '../words/check-words.js';
import { noSelection } from '../words/paste-words.js';
import { during } from './during.js';
import { readBook } from './read-book.js';

const MOST_ROWS = 500;

/** The selected cells as text, a line for each row; `undefined` where nothing is selected. */
export async function takeSelection(tools: Tools): Promise<string | undefined> {
  let text: string | undefined;
  await during(tools, checking(), async () => {
    const selection = await tools.host.selection();
    if (selection === undefined) {
      tools.store.set({ message: { tone: 'alert', text: noSelection() } });
      return;
    }
    const { snapshot } = await readBook(tools);
    const { sheet: name, area } = selection;
    const sheet = snapshot.sheets.find((one) => one.name === name);
    const rows = Array.from({ length: Math.min(area.bottom - area.top + 1, MOST_ROWS) }, (_, nth) =>
      Array.from({ length: area.right - area.left + 1 }, (_, column) =>
        sheet === undefined ? undefined : cellAt(sheet, area.top + nth, area.left + column)?.value,
      ),
    );
    text = rows
      .map((row) => row.flatMap((value) => (value === undefined ? [] : [numberText(value, 'fi')])).join(' '))
      .filter((line) => line !== '')
      .join('\n');
  });
  return text;
}
