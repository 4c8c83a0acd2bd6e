import { parseAddress } from '../../packages/core/src/grid/address.js';
import type { Workbook } from '../../packages/core/src/grid/workbook.js';
import { officeWorkbook } from '../../packages/excel-addin/src/office-workbook.js';
import { openBook } from '../excel-host/book.js';
import { type ExcelHost, type HostSettings, startExcel } from '../excel-host/excel-host.js';
import { CONTRACT_SNAPSHOT } from '../workbook/contract.js';

const UNLOCKED = ['A3', 'A4'].map(parseAddress).filter((place) => place !== undefined);

/** The workbook of the contract, open in our Excel, as the adapter shows it. */
export function openContractExcel(settings?: HostSettings): ExcelHost & { readonly workbook: Workbook } {
  const host = startExcel(openBook(CONTRACT_SNAPSHOT, new Map([['Toinen', UNLOCKED]])), settings);
  return { ...host, workbook: officeWorkbook((batch) => host.excel.run(batch)) };
}
