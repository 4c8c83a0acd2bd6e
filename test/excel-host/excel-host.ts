import type { Book } from './book.js';
import { type HostBridge, type HostSettings, hostBridge } from './host-bridge.js';
import { officeClient } from './office-client.js';

export type { HostSettings } from './host-bridge.js';

/** An Excel of our own, with Microsoft's client connected to it. */
export type ExcelHost = HostBridge & { readonly excel: typeof Excel };

/** Starts an Excel in which a workbook stands open. */
export function startExcel(book: Book, settings?: HostSettings): ExcelHost {
  const host = hostBridge(book, settings);
  return { ...host, excel: officeClient(host.bridge) };
}
