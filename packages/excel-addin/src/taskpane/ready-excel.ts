/** Long enough for a slow machine; where Microsoft's script is blocked nothing ever comes. */
const LONGEST_WAIT = 15_000;

/** Whether the page stands in Excel; `false` in a browser of its own, or where Office did not load. */
export async function readyExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const waited = new Promise<undefined>((done) => setTimeout(() => done(undefined), LONGEST_WAIT));
  const info = await Promise.race([Office.onReady(), waited]);
  return info?.host === Office.HostType.Excel;
}
