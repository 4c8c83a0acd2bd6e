import type { FilledCell } from '../calculate/fill-trace.js';
import { SAY, type Say } from '../check/say.js';
import { type Fraction, rateDigits } from '../values/rate.js';
import type { Language } from '../words/language.js';

/** How a filled cell came about, in one sentence. */
export function filledCellText({ cents, how, owner }: FilledCell, language: Language): string {
  const say = SAY[language];
  const whose = owner === undefined || owner === '' ? '' : `${owner}: `;
  const year = 'year' in how && how.year !== undefined ? how.year : TOTAL[language];
  const start = `${whose}${say.quote(how.label)} ${year}: ${say.euros(cents)}`;
  switch (how.kind) {
    case 'wages':
      return `${start} ← ${exactText(how.exact, say)}, ${WAGES[language]}`;
    case 'rate':
      return `${start} ← ${RATE[language](say.percent(rateDigits(how.rate)), say.quote(how.base), say.euros(how.of))}${how.by === undefined ? '' : ` (${how.by})`}`;
    case 'residual':
      return `${start} = ${RESIDUAL[language](say.euros(how.covered), say.euros(how.others))}`;
    case 'table':
    case 'share': {
      const tie = how.tied ? ` (${TIE[language]})` : '';
      const rule =
        how.kind === 'table' ? TABLE[language] : SHARE[language](say.euros(how.shared), say.quote(how.key));
      return `${start} ← ${exactText(how.exact, say)}, ${rule}${tie}`;
    }
    case 'years':
    case 'parts':
    case 'rows':
    case 'salaries':
    case 'partners':
    case 'costs':
      return `${start} = ${SUM[how.kind][language]}`;
  }
}

/** Exact cents as euros with four decimals, cut, with dots where more follow. */
function exactText({ numerator, denominator }: Fraction, say: Say): string {
  const scaled = (numerator * 100n) / denominator;
  const more = (numerator * 100n) % denominator === 0n ? '' : '…';
  const magnitude = scaled < 0n ? -scaled : scaled;
  const digits = `${magnitude / 10_000n}${say.language === 'en' ? '.' : ','}${String(magnitude % 10_000n).padStart(4, '0')}`;
  return `${scaled < 0n ? '−' : ''}${digits}${more}`;
}

const TOTAL = { fi: 'yhteensä', sv: 'totalt', en: 'in total' } as const;

const SUM = {
  years: { fi: 'vuosien summa', sv: 'summan av åren', en: 'the sum of the years' },
  parts: { fi: 'alarivien summa', sv: 'summan av delraderna', en: 'the sum of the parts' },
  rows: { fi: 'rivien summa', sv: 'summan av raderna', en: 'the sum of the rows' },
  salaries: {
    fi: 'palkkarivien summa',
    sv: 'summan av löneraderna',
    en: 'the sum of the staff lines',
  },
  partners: {
    fi: 'toteuttajien rivien summa',
    sv: 'summan av genomförarnas rader',
    en: 'the sum of the partners’ rows',
  },
  costs: {
    fi: 'kustannusarvion nettokustannukset',
    sv: 'nettokostnaderna i kostnadskalkylen',
    en: 'the net costs of the budget',
  },
} as const;

const WAGES = {
  fi: 'palkka tai tuntitaksa kertaa työ, pyöristetty kerran',
  sv: 'lön eller timpris gånger arbete, avrundat en gång',
  en: 'wage or hourly cost times work, rounded once',
} as const;

const RATE = {
  fi: (rate: string, base: string, of: string) => `${rate} summasta ${of} (${base}), pyöristetty kerran`,
  sv: (rate: string, base: string, of: string) => `${rate} av ${of} (${base}), avrundat en gång`,
  en: (rate: string, base: string, of: string) => `${rate} of ${of} (${base}), rounded once`,
} as const;

const RESIDUAL = {
  fi: (covered: string, others: string) => `katettava ${covered} − muiden rahoitus ${others}`,
  sv: (covered: string, others: string) => `att täcka ${covered} − de andras finansiering ${others}`,
  en: (covered: string, others: string) => `to be covered ${covered} − what the others give ${others}`,
} as const;

const SHARE = {
  fi: (shared: string, key: string) => `osuus summasta ${shared} jakoperusteella ${key}, suurin jäännös`,
  sv: (shared: string, key: string) => `andel av ${shared} enligt ${key}, största resten`,
  en: (shared: string, key: string) => `share of ${shared} by ${key}, largest remainder`,
} as const;

const TABLE = {
  fi: 'rivin ja vuoden summa jaettuina samassa suhteessa niin, että molemmat täyttyvät',
  sv: 'radens och årets summa fördelade i samma förhållande så att båda uppfylls',
  en: 'the totals of the row and the year in proportion, so that both are met',
} as const;

const TIE = {
  fi: 'tasatilanne: ensimmäinen sai yksikön',
  sv: 'lika: den första fick enheten',
  en: 'tie: the first got the unit',
} as const;
