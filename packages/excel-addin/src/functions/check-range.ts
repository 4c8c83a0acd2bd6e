import type { Finding } from '@eurakit/core';
import { findingText, SEVERITY_WORDS } from '@eurakit/core/render';
import { evaluateWorkbook, parseArea } from '@eurakit/core/workbook';
import type { ResultCell, Table } from './cell-types.js';
import { readCells } from './cells.js';
import { noAnswer } from './formula-error.js';
import { parseRangePlace, sheetOfRange } from './sheet-of-range.js';
import { cellInRange, HEADINGS, noTableInRange, nothingWrong } from './words/check-words.js';

/**
 * What is wrong with the table in a range: errors and warnings as a table below the formula; the values count.
 * @customfunction CHECK
 * @param {any[][]} range The table with the names of its rows and its headings.
 * @param {CustomFunctions.Invocation} invocation Where the range stands.
 * @requiresParameterAddresses
 * @returns {any[][]} Severity, cell, finding, what to do, expected, actual and difference; or one sentence.
 */
export function checkRange(
  range: unknown,
  invocation?: { readonly parameterAddresses?: readonly unknown[] },
): Table {
  const place = parseRangePlace(invocation?.parameterAddresses?.[0]);
  const snapshot = sheetOfRange(readCells('range', range), place ?? { sheet: 'Sheet1', top: 0, left: 0 });
  const { tables, findings } = evaluateWorkbook(snapshot);
  if (tables.every(({ kind }) => kind === 'other')) return noAnswer(noTableInRange());
  const told = findings.filter(({ severity }) => severity !== 'notice');
  if (told.length === 0) return [[nothingWrong(findings.length)]];
  return [
    HEADINGS.map((heading) => heading()),
    ...told.map((finding) => row(finding, finding.where.cell, place !== undefined)),
  ];
}

function row(finding: Finding, cell: string | undefined, isPlaced: boolean): readonly ResultCell[] {
  const { severity, expected, actual } = finding;
  const isDifferent = expected !== undefined && actual !== undefined;
  return [
    (language) => SEVERITY_WORDS[severity][language],
    isPlaced ? (cell ?? '') : inRange(cell),
    (language) => findingText(finding, language).message,
    (language) => findingText(finding, language).hint,
    expected === undefined ? '' : expected / 100,
    actual === undefined ? '' : actual / 100,
    isDifferent ? (actual - expected) / 100 : '',
  ];
}

function inRange(cell: string | undefined): ResultCell {
  const area = parseArea(cell ?? '');
  return area === undefined ? '' : cellInRange(area.top + 1, area.left + 1);
}
