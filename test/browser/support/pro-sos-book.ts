import { newXlsx } from '../../../packages/core/src/xlsx.js';
import { plainBook } from '../../support/plain-book.js';

/** The financing of the PRO SOS sub-project as it stands in its application; its last row is not all filled in yet. */
const ROWS: readonly (readonly (string | number)[])[] = [
  ['Osahankkeen rahoitus vuosittain'],
  [],
  ['Rahoitus', 2016, 2017, 2018, 'Yhteensä (€)'],
  ['ESR- ja valtion rahoitus', 31_843, 68_019, 68_138, 168_000],
  ['Kuntien ja muu julkinen rahoitus yhteensä', 7_960, 17_005, 17_035, 42_000],
  ['Kuntaliitto', 1_956, 3_260, 3_260, 8_476],
  ['Eksote 45 %', 2_695, 6_170, 6_183, 15_048],
  ['Hamina 7 %', 429, 981, 983, 2_393],
  ['Kotka 19 %', 1_116, 2_555, 2_561, 6_232],
  ['Kouvola 29 %', 1_764, 4_039, 4_048, 9_851],
  ['YHTEENSÄ', 39_803],
];

/** The PRO SOS table as a workbook. */
export function proSosBook(): Uint8Array {
  const cells = ROWS.flatMap((values, row) => values.map((value, column) => ({ row, column, value })));
  return newXlsx(plainBook('Rahoitus', cells));
}
