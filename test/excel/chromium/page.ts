import type { Workbook } from '../../../packages/core/src/grid/workbook.js';
import { officeWorkbook } from '../../../packages/excel-addin/src/office-workbook.js';
import { openBook } from '../../excel-host/book.js';
import { hostBridge } from '../../excel-host/host-bridge.js';
import { type Call, fromText, toText } from './message.js';

void answerCalls();

/** Does what the tests ask, one call after the other, for as long as they ask. */
async function answerCalls(): Promise<never> {
  let workbook: Workbook | undefined;
  for (;;) {
    const call = fromText<Call>(await (await fetch('/next')).text());
    if (call.kind === 'open') workbook = opened(call);
    const given = await answer(workbook, call).catch((error: unknown) => ({ error: String(error) }));
    await fetch('/answer', { method: 'POST', body: toText(given) });
  }
}

/** Connects the client to a new Excel. */
function opened({ snapshot, unlocked }: Extract<Call, { readonly kind: 'open' }>): Workbook {
  const { bridge } = hostBridge(openBook(snapshot, unlocked));
  const page = Object(globalThis);
  page.OfficeExtension.HostBridge.init(bridge);
  return officeWorkbook((batch) => page.Excel.run(batch));
}

async function answer(workbook: Workbook | undefined, call: Call): Promise<unknown> {
  if (call.kind === 'open' || workbook === undefined) return { result: true };
  return { result: await (call.kind === 'read' ? workbook.read() : workbook.apply(call.changes, call.seen)) };
}
