import { cellPath, statedIn } from '../../../calculate/figure-table.js';
import type { CheckedTable } from '../../../calculate/settled.js';
import { READING } from '../../basis.js';
import { type CellName, cellName, known, sayCell } from '../../cell.js';
import { CORRECT_UNIT } from '../../pane-hints.js';
import type { Check, Hit, RuleTexts } from '../../rule.js';
import { together } from '../../together.js';

type Args = CellName & { readonly raw: string };

/** An amount with a fraction of a cent; eurakit never rounds what it reads. */
export const tooFineAmount: Check<Args> = {
  code: 'too-fine-amount',
  severity: 'error',
  *run(_project, { tables }) {
    for (const table of tables) {
      if (!table.values.some(Number.isNaN)) continue;
      yield* together([...table.values.keys()].flatMap((cell) => hit(table, cell) ?? []));
    }
  },
};

export const tooFineAmountTexts: RuleTexts<Args> = {
  code: 'too-fine-amount',
  basis: READING,
  rule: {
    fi: 'Euromäärät ovat enintään sentin tarkkuudella.',
    sv: 'Belopp anges med högst en cents noggrannhet.',
    en: 'Amounts are no finer than a cent.',
  },
  message: {
    fi: ({ raw, ...cell }, say) => `${sayCell(cell, say)}: ${say.quote(raw)} on sentin osia tarkempi.`,
    sv: ({ raw, ...cell }, say) => `${sayCell(cell, say)}: ${say.quote(raw)} är noggrannare än en cent.`,
    en: ({ raw, ...cell }, say) => `${sayCell(cell, say)}: ${say.quote(raw)} is finer than a cent.`,
  },
  hint: {
    fi: () =>
      'Pyöristä alkuperäisessä taulukossa, tai anna yksikkö (--unit 1000), jos luvut ovat tuhansia euroja.',
    sv: () => 'Avrunda i ursprungstabellen, eller ange enheten (--unit 1000) om talen är tusental euro.',
    en: () =>
      'Round it in the original table, or give the unit (--unit 1000) if the figures are thousands of euros.',
  },
  paneHint: CORRECT_UNIT,
};

function hit(table: CheckedTable, cell: number): Hit<Args> | undefined {
  const stated = statedIn(table, cell);
  if (stated.kind !== 'too-fine') return undefined;
  const expected = known(table.settled[cell]);
  const args = { ...cellName(table, cell), raw: stated.raw };
  return { at: cellPath(table, cell), ...(expected !== undefined && { expected }), args };
}
