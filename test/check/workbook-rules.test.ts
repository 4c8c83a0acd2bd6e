import type { LocatedFinding } from '@eurakit/core/read';
import { describe, expect, test } from 'vitest';
import { evaluateWorkbook } from '../../packages/core/src/pipeline/evaluate-workbook.js';
import { expectGoodSentences, expectSaid } from './good-sentences.js';
import { WORKBOOK_CASES } from './workbook-cases.js';

const cases = WORKBOOK_CASES.map(([code, book, at, says, why]) => ({ code, book, at, says, why }));

test.for(cases)('$code: $why', ({ code, book, at, says }) => {
  const { findings } = evaluateWorkbook(book);
  const found = findings.filter((finding) => finding.code === code);
  const several = book.sheets.length > 1;
  expect(
    found.map((finding) => placesOf(finding, several)),
    findings.map(line).join('\n'),
  ).toEqual(at);
  for (const finding of found.slice(0, 1)) expectSaid(finding, says);
  for (const finding of findings) expectGoodSentences(finding);
});

describe('what is wrong with a workbook', () => {
  test.for(cases.filter(({ at }) => at.length === 1))('$code: $why: is told once', ({ code, book }) => {
    const errors = evaluateWorkbook(book).findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(line).filter((one) => !one.startsWith(code))).toEqual([]);
  });
});

/** `B4 + E4 B3`: where it is, and where else. */
function placesOf({ where, alsoWhere }: LocatedFinding, withSheet: boolean): string {
  const [at, ...also] = [where, ...alsoWhere].map(({ sheet, cell }) =>
    cell === undefined ? (sheet ?? '') : withSheet ? `${sheet}!${cell}` : cell,
  );
  return also.length === 0 ? (at ?? '') : `${at} + ${also.join(' ')}`;
}

function line(finding: LocatedFinding): string {
  return `${finding.code} @ ${placesOf(finding, true)}`;
}
