import { memoryWorkbook } from '../../packages/core/src/adapters/memory-workbook.js';
import { parseArea } from '../../packages/core/src/grid/address.js';
import { CONTRACT_SNAPSHOT, workbookContract } from './contract.js';
import { contractXlsx } from './contract-book.js';
import { opened } from './xlsx-file.js';

const LOCKED = new Map([
  ['Toinen', [parseArea('A1:A2'), parseArea('A5:Z99')].filter((area) => area !== undefined)],
]);

workbookContract('a workbook in memory', async () => memoryWorkbook(CONTRACT_SNAPSHOT, LOCKED));
workbookContract('an .xlsx file', async () => opened(contractXlsx()));
workbookContract('an .xlsx file that was saved and opened again', async () =>
  opened(await opened(contractXlsx()).save()),
);
