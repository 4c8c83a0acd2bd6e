import type { Workbook } from '../../../packages/core/src/grid/workbook.js';
import { officeWorkbook } from '../../../packages/excel-addin/src/office-workbook.js';
import { fromText, toText } from '../../browser/support/message.js';
import { openBook } from '../../excel-host/book.js';
import { hostBridge } from '../../excel-host/host-bridge.js';
import type { Call } from './call.js';

const page = Object(globalThis);
let workbook: Workbook | undefined;
page.ask = async (text: string): Promise<string> => toText(await answer(fromText<Call>(text)));

async function answer(call: Call): Promise<unknown> {
  if (call.kind === 'open') workbook = opened(call);
  else if (call.kind === 'read') return workbook?.read();
  else return workbook?.apply(call.changes, call.seen);
  return undefined;
}

/** Connects the client to a new Excel. */
function opened({ snapshot, unlocked }: Extract<Call, { readonly kind: 'open' }>): Workbook {
  const { bridge } = hostBridge(openBook(snapshot, unlocked));
  page.OfficeExtension.HostBridge.init(bridge);
  return officeWorkbook((batch) => page.Excel.run(batch));
}
