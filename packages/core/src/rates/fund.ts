import { FUNDS, type Fund, type RateEntry, type RatePack } from '../model/rate-entry.js';

const OTHER_NAMES: Readonly<Record<string, Fund>> = {
  ESF: 'ESR',
  'ESF+': 'ESR+',
  ERUF: 'EAKR',
  ERDF: 'EAKR',
  FRO: 'JTF',
};

/** Reads the short name of a fund in any of the three languages; `undefined` for anything else. */
export function parseFund(text: string): Fund | undefined {
  const name = text.trim().toUpperCase();
  return FUNDS.find((fund) => fund === name) ?? OTHER_NAMES[name];
}

/** Whether a value is for a fund. Before 2021 the social fund was ESR, since then ESR+; people write ESR for both. */
export function isForFund({ funds }: Pick<RateEntry, 'funds'>, fund: Fund): boolean {
  return funds.length === 0 || funds.some((one) => one.replace('+', '') === fund.replace('+', ''));
}

/** The fund as a programme period calls it, ESR since 2021 ESR+; `undefined` where the period has no such fund. */
export function fundIn({ entries }: RatePack, fund: Fund): Fund | undefined {
  const own = FUNDS.filter((one) => entries.some(({ funds }) => funds.includes(one)));
  return own.find((one) => isForFund({ funds: [one] }, fund));
}

/** Reads `2021-2027` and `2021–2027`; `undefined` for anything else. */
export function parseProgrammePeriod(text: string): string | undefined {
  const found = /^\s*(20\d\d)\s*[-–—]\s*(20\d\d)\s*$/u.exec(text);
  return found === null || Number(found[1]) >= Number(found[2]) ? undefined : `${found[1]}-${found[2]}`;
}
