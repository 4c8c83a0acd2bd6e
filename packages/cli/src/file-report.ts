import type { FileReport } from '@eurakit/core/render';
import type { Io } from './io.js';

/** The report of a file that could not even be opened. */
export function notOpened(file: string, message: string): FileReport {
  const finding = {
    code: 'file-not-opened',
    severity: 'error',
    where: {},
    also: [],
    message,
    hint: '',
    basis: '',
  } as const;
  return {
    file,
    readable: false,
    kinds: [],
    findings: [finding],
    summary: { error: 1, warning: 0, notice: 0 },
  };
}

/** Prints a report as one line of JSON. */
export function printReport(io: Io, report: FileReport): void {
  io.print(`${JSON.stringify(report)}\n`);
}
