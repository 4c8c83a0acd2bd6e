import { parseAddress } from '../../packages/core/src/grid/address.js';
import type { HostSettings } from '../excel-host/excel-host.js';
import { CONTRACT_SNAPSHOT } from '../workbook/contract.js';
import { type OpenExcel, openExcel } from './open-excel.js';

/** The cells of the protected sheet that are not locked. */
export const UNLOCKED = new Map([
  ['Toinen', ['A3', 'A4'].map(parseAddress).filter((place) => place !== undefined)],
]);

/** The workbook of the contract, open in our Excel, as the adapter shows it. */
export function openContractExcel(settings?: HostSettings): OpenExcel {
  return openExcel(CONTRACT_SNAPSHOT, settings, UNLOCKED);
}
