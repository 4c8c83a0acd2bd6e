import type { Say } from './say.js';

/**
 * The slip of the hand that turns one amount into another: two digits changed places, one digit is wrong, the
 * sign, a zero too many or too few. `nines`: the difference is divisible by 9, as after any change of places.
 */
export type Slip = 'swapped-digits' | 'one-digit' | 'sign' | 'times-ten' | 'nines';

/** The likeliest slip from `expected` to `actual`, both in cents; whole euros are compared without their cents. */
export function findSlip(actual: number, expected: number): Slip | undefined {
  if (actual === -expected && actual !== 0) return 'sign';
  const whole = actual % 100 === 0 && expected % 100 === 0;
  const [a, e] = [actual, expected].map((cents) => String(Math.abs(whole ? cents / 100 : cents))) as [
    string,
    string,
  ];
  if (a !== e && (a.replace(/0+$/, '') === e || e.replace(/0+$/, '') === a || isTenfold(actual, expected)))
    return 'times-ten';
  const width = Math.max(a.length, e.length);
  const [left, right] = [a.padStart(width, '0'), e.padStart(width, '0')];
  const differing = [...left].flatMap((digit, index) => (digit === right[index] ? [] : [index]));
  const [first, second] = differing;
  if (differing.length === 1) return 'one-digit';
  if (differing.length === 2 && first !== undefined && second !== undefined) {
    if (left[first] === right[second] && left[second] === right[first]) return 'swapped-digits';
  }
  return (actual - expected) % (whole ? 900 : 9) === 0 ? 'nines' : undefined;
}

/** What the slip suggests to look at, as a sentence with a space before it, or nothing. */
export function saySlip(slip: Slip | undefined, say: Say): string {
  return slip === undefined ? '' : ` ${SENTENCES[slip][say.language]}`;
}

function isTenfold(a: number, b: number): boolean {
  return [10, 100, 1000].some((times) => a * times === b || b * times === a);
}

const SENTENCES = {
  'swapped-digits': {
    fi: 'Kaksi numeroa on vaihtanut paikkaa.',
    sv: 'Två siffror har bytt plats.',
    en: 'Two digits have changed places.',
  },
  'one-digit': { fi: 'Yksi numero poikkeaa.', sv: 'En siffra avviker.', en: 'One digit differs.' },
  sign: { fi: 'Etumerkki on väärä.', sv: 'Fel förtecken.', en: 'The sign is wrong.' },
  'times-ten': {
    fi: 'Nollia tai desimaalipilkku on väärässä paikassa.',
    sv: 'Nollor eller decimaltecknet är på fel ställe.',
    en: 'Zeros or the decimal mark are in the wrong place.',
  },
  nines: {
    fi: 'Ero on jaollinen yhdeksällä: tarkista, ovatko numerot vaihtaneet paikkaa.',
    sv: 'Skillnaden är delbar med nio: kontrollera om siffror har bytt plats.',
    en: 'The difference is divisible by nine: check whether digits have changed places.',
  },
} as const;
