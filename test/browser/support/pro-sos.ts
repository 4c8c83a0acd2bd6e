import { readFile } from 'node:fs/promises';
import type { Snapshot } from '../../../packages/core/src/grid/snapshot.js';
import { opened } from '../../workbook/xlsx-file.js';

/** The financing table of the PRO SOS project from C7 on, its sums typed, with other content around it. */
const PRO_SOS = 'test/pro-sos-books/from-c7-with-other-content.xlsx';

/** The workbook of PRO SOS as it stands open in Excel. */
export async function proSos(): Promise<Snapshot> {
  return opened(await readFile(PRO_SOS)).read();
}
