/** `Excel.run`: does a batch and lets go of what it held. */
export type RunExcel = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;

/** `Excel.run` as it is, and as something that Excel takes back in one step. */
export type Runs = { readonly run: RunExcel; readonly runInOneStep: RunExcel };

/** Excel on the web takes and gives 5 MB at once; we stay well below. */
export const MOST_BYTES = 3_500_000;
