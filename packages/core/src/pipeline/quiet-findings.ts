import { cellName } from '../check/cell.js';
import { readingFinding } from '../check/check.js';
import { floatNoise } from '../check/workbook/float-noise.js';
import { rangeMissesCell } from '../check/workbook/range-misses-cell.js';
import { typedAmongFormulas } from '../check/workbook/typed-among-formulas.js';
import { toAddress } from '../grid/address.js';
import type { NoisyCell } from '../input/workbook/float-noise.js';
import type { QuietFault } from '../input/workbook/formula-faults.js';
import type { WorkbookTable } from '../input/workbook/workbook-table.js';
import type { Finding } from '../model/finding.js';
import { sheetPath } from './workbook-findings.js';

/** Slips that change nothing yet, one notice of each kind for a table. */
export function quietFindings(
  of: WorkbookTable,
  faults: readonly QuietFault[],
  noisy: readonly NoisyCell[],
): readonly Finding[] {
  const typed = faults.filter(({ kind }) => kind === 'typed');
  const short = faults.filter(({ kind }) => kind === 'short');
  const findings: Finding[] = [];
  const [first, ...others] = typed;
  if (first !== undefined) {
    const amount = of.table.values[first.at.cell] ?? 0;
    const args = { ...cellName(of.table, first.at.cell), amount, others: others.length };
    const also = others.slice(0, 40).map(({ at }) => sheetPath(at));
    findings.push({ ...readingFinding(typedAmongFormulas, sheetPath(first.at), args), also });
  }
  const [range, ...ranges] = short;
  if (range !== undefined) {
    const missing = range.missing.map((at) => toAddress(at.row, at.column));
    const args = { ...cellName(of.table, range.at.cell), missing, others: ranges.length };
    const also = [...ranges.map(({ at }) => at), ...range.missing].slice(0, 40).map(sheetPath);
    findings.push({ ...readingFinding(rangeMissesCell, sheetPath(range.at), args), also });
  }
  const [noise, ...more] = noisy;
  if (noise !== undefined) {
    const cell = toAddress(noise.row, noise.column);
    const value = String(noise.value).replace('.', ',');
    const args = { cell, value, amount: Math.round(noise.value * 100), others: more.length };
    const also = more.slice(0, 40).map(sheetPath);
    findings.push({ ...readingFinding(floatNoise, sheetPath(noise), args), also });
  }
  return findings;
}
