import { cellPath } from '../../../calculate/figure-table.js';
import type { RowFault } from '../../../calculate/row-faults.js';
import type { CheckedTable } from '../../../calculate/settled.js';
import { ARITHMETIC } from '../../basis.js';
import { cellName, known } from '../../cell.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = {
  readonly fault: RowFault['kind'];
  readonly sum: string;
  readonly other: string;
  readonly columns: number;
  readonly off: number;
};

/** A sum that is off by one whole row in every year, or a total column that is off by one whole year. */
export const rowLeftOutOfSum: Check<Args> = {
  code: 'row-left-out-of-sum',
  severity: 'error',
  *run(_project, { tables }) {
    for (const table of tables) {
      for (const fault of table.rowFaults) {
        const [first, ...rest] = fault.sums;
        if (first === undefined) continue;
        const actual = known(table.values[first.total]);
        const expected = known((actual ?? 0) - (fault.off[0] ?? 0));
        yield {
          at: cellPath(table, first.total),
          also: [...rest.map(({ total }) => cellPath(table, total)), otherPath(table, fault)],
          ...(actual !== undefined && { actual }),
          ...(expected !== undefined && { expected }),
          args: {
            fault: fault.kind,
            sum: cellName(table, first.total).label,
            other:
              fault.sumRow < 0
                ? String(table.columns[fault.other] ?? '')
                : (table.rows[fault.other]?.row.label ?? ''),
            columns: fault.sums.length,
            off: fault.off[0] ?? 0,
          },
        };
      }
    }
  },
};

export const rowLeftOutOfSumTexts: RuleTexts<Args> = {
  code: 'row-left-out-of-sum',
  basis: ARITHMETIC,
  rule: {
    fi: 'Summaan lasketaan jokainen rivi ja vuosi kerran.',
    sv: 'Varje rad och år räknas en gång i summan.',
    en: 'A sum takes in every row and year once.',
  },
  message: {
    fi: ({ fault, sum, other, off }, say) =>
      ({
        'row-left-out': `Summasta ${say.quote(sum)} puuttuu rivi ${say.quote(other)}: summa on joka vuosi sen verran liian pieni.`,
        'row-twice': `Summassa ${say.quote(sum)} on rivi ${say.quote(other)} kahdesti: summa on joka vuosi sen verran liian suuri.`,
        'year-left-out': `Yhteensä-sarakkeesta puuttuu vuosi ${other} (ensimmäisellä rivillä ${say.change(off)}).`,
        'year-twice': `Yhteensä-sarakkeessa on vuosi ${other} kahdesti (ensimmäisellä rivillä ${say.change(off)}).`,
      })[fault],
    sv: ({ fault, sum, other, off }, say) =>
      ({
        'row-left-out': `I summan ${say.quote(sum)} saknas raden ${say.quote(other)}: summan är varje år lika mycket för liten.`,
        'row-twice': `I summan ${say.quote(sum)} är raden ${say.quote(other)} räknad två gånger.`,
        'year-left-out': `I totalkolumnen saknas år ${other} (på första raden ${say.change(off)}).`,
        'year-twice': `I totalkolumnen är år ${other} räknat två gånger (på första raden ${say.change(off)}).`,
      })[fault],
    en: ({ fault, sum, other, off }, say) =>
      ({
        'row-left-out': `The sum ${say.quote(sum)} leaves out the row ${say.quote(other)}: it is too small by that row in every year.`,
        'row-twice': `The sum ${say.quote(sum)} counts the row ${say.quote(other)} twice: it is too large by that row in every year.`,
        'year-left-out': `The total column leaves out ${other} (on the first row ${say.change(off)}).`,
        'year-twice': `The total column counts ${other} twice (on the first row ${say.change(off)}).`,
      })[fault],
  },
  hint: {
    fi: () => 'Korjaa summan kaava tai luvut niin, että jokainen rivi ja vuosi on mukana kerran.',
    sv: () => 'Rätta summans formel eller tal så att varje rad och år är med en gång.',
    en: () => 'Correct the formula or the figures of the sum so that every row and year is in it once.',
  },
};

function otherPath(table: CheckedTable, { sumRow, other }: RowFault): readonly (string | number)[] {
  return sumRow < 0 ? [...table.at, 'years', other] : (table.rows[other]?.path ?? table.at);
}
