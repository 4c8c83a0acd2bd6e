import { extname } from 'node:path';

/** Whether a file is called as the workbooks that we read and write. */
export function hasWorkbookName(file: string): boolean {
  return ['.xlsx', '.xlsm'].includes(extname(file).toLowerCase());
}
