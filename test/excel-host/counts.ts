/**
 * What a host has been asked for; one that only lets go of references is counted as `cleanUps`, one
 * that asks for something else than the workbook as `services`.
 */
export type Counts = {
  requests: number;
  cleanUps: number;
  services: number;
  actions: number;
  bytesUp: number;
  bytesDown: number;
  cellsRead: number;
  cellsWritten: number;
  /** How often merged areas were listed: Excel in Windows forgets its steps of undo then. */
  mergedLists: number;
};

/** Counts from nought. */
export function noCounts(): Counts {
  return {
    requests: 0,
    cleanUps: 0,
    services: 0,
    actions: 0,
    bytesUp: 0,
    bytesDown: 0,
    cellsRead: 0,
    cellsWritten: 0,
    mergedLists: 0,
  };
}
