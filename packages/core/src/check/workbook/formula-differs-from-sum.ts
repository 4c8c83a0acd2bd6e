import { ARITHMETIC } from '../basis.js';
import { type CellName, sayCell } from '../cell.js';
import type { Check, RuleTexts } from '../rule.js';
import type { Say } from '../say.js';

type Args = CellName & {
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  readonly turned: readonly string[];
  readonly constant: boolean;
  readonly expected: number;
  readonly actual: number;
  readonly others: number;
};

/** The formula of a sum leaves out a cell of the table, or takes in another. */
export const formulaDiffersFromSum: Check<Args> = { code: 'formula-differs-from-sum', severity: 'error' };

export const formulaDiffersFromSumTexts: RuleTexts<Args> = {
  code: 'formula-differs-from-sum',
  basis: ARITHMETIC,
  rule: {
    fi: 'Summan kaava laskee yhteen kaikki sen luvut, kunkin kerran.',
    sv: 'En summas formel räknar ihop alla dess tal, vart och ett en gång.',
    en: 'The formula of a sum adds all its figures, each once.',
  },
  message: {
    fi: ({ expected, actual, ...rest }, say) =>
      `${sayCell(rest, say)}: kaava antaa ${say.euros(actual)}, mutta summa on ${say.euros(expected)} (ero ${say.change(actual - expected)}).${sayWhy(rest, say)}`,
    sv: ({ expected, actual, ...rest }, say) =>
      `${sayCell(rest, say)}: formeln ger ${say.euros(actual)}, men summan är ${say.euros(expected)} (skillnad ${say.change(actual - expected)}).${sayWhy(rest, say)}`,
    en: ({ expected, actual, ...rest }, say) =>
      `${sayCell(rest, say)}: the formula gives ${say.euros(actual)}, but the sum is ${say.euros(expected)} (difference ${say.change(actual - expected)}).${sayWhy(rest, say)}`,
  },
  hint: {
    fi: () => 'Korjaa kaava niin, että jokainen luku on siinä kerran; vieressä on usein oikea malli.',
    sv: () => 'Rätta formeln så att varje tal är med en gång; bredvid finns ofta en rätt förebild.',
    en: () => 'Correct the formula so that every figure is in it once; a right model is often beside it.',
  },
};

type Why = Pick<Args, 'missing' | 'extra' | 'turned' | 'constant' | 'others'>;

/** Which cells are missing, too many, or have the wrong sign. */
function sayWhy({ missing, extra, turned, constant, others }: Why, say: Say): string {
  const words = WHY[say.language];
  const parts = [
    ...(missing.length > 0 ? [words.missing(say.list(missing, 5))] : []),
    ...(extra.length > 0 ? [words.extra(say.list(extra, 5))] : []),
    ...(turned.length > 0 ? [words.turned(say.list(turned, 5))] : []),
    ...(constant ? [words.constant] : []),
    ...(others > 0 ? [words.others(others)] : []),
  ];
  return parts.map((part) => ` ${part}`).join('');
}

const WHY = {
  fi: {
    missing: (list: string) => `Kaavasta puuttuu ${list}.`,
    extra: (list: string) => `Kaavassa on liikaa ${list}.`,
    turned: (list: string) => `Väärällä etumerkillä: ${list}.`,
    constant: 'Kaavaan on kirjoitettu luku.',
    others: (count: number) => `Sama virhe on ${count} muussa solussa.`,
  },
  sv: {
    missing: (list: string) => `I formeln saknas ${list}.`,
    extra: (list: string) => `I formeln finns för mycket ${list}.`,
    turned: (list: string) => `Med fel förtecken: ${list}.`,
    constant: 'I formeln står ett skrivet tal.',
    others: (count: number) => `Samma fel finns i ${count} andra celler.`,
  },
  en: {
    missing: (list: string) => `The formula leaves out ${list}.`,
    extra: (list: string) => `The formula takes in ${list} too much.`,
    turned: (list: string) => `With the wrong sign: ${list}.`,
    constant: 'A number is typed into the formula.',
    others: (count: number) => `The same fault is in ${count} other cells.`,
  },
} as const;
