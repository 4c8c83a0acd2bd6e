import type { PageTools } from '../page-tools.js';
import { downloaded, workerFailed } from '../words/open-words.js';

/** Downloads the workbook as it is now, under a name of its own. Gives whether it went well. */
export async function downloadBook({ store, held }: PageTools): Promise<boolean> {
  const { book } = store.get();
  if (book === undefined || held.link === undefined) return false;
  const name = downloadName(book.name);
  try {
    await held.last;
    const { revision = 0 } = store.get().book ?? {};
    saveFile(name, await held.link.call('save', undefined));
    const now = store.get().book;
    store.set({
      ...(now !== undefined && { book: { ...now, saved: revision } }),
      message: { tone: 'status', text: downloaded(name) },
    });
    return true;
  } catch (error) {
    store.set({ message: { tone: 'alert', text: workerFailed(name, String(error)) } });
    return false;
  }
}

/** `rahoitus-eurakit.xlsx` for `rahoitus.xlsx`, and for itself. */
export function downloadName(name: string): string {
  const [, base = name, ending = '.xlsx'] = /^(.*?)(\.xls[xm])$/i.exec(name) ?? [];
  return `${base.replace(/-eurakit$/, '')}-eurakit${ending}`;
}

/** Hands bytes to the browser as a file to keep. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(
    new Blob([new Uint8Array(bytes)], { type: name.endsWith('.json') ? JSON_TYPE : XLSX }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser needs the address until it has begun to write the file.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const JSON_TYPE = 'application/json';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
