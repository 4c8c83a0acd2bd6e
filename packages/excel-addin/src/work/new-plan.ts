import type { Language } from '@eurakit/core/render';

/** Rows that nearly every plan has; people rename, add and delete them on the sheet. */
const ROWS: Readonly<
  Record<
    Language,
    readonly [eu: string, municipal: string, parts: string, privateFunding: string, total: string]
  >
> = {
  fi: [
    'ESR- ja valtion rahoitus',
    'Kuntien ja muu julkinen rahoitus',
    'Kunta',
    'Yksityinen rahoitus',
    'YHTEENSÄ',
  ],
  sv: [
    'ESF- och statlig finansiering',
    'Kommunal och annan offentlig finansiering',
    'Kommun',
    'Privat finansiering',
    'TOTALT',
  ],
  en: [
    'ESF and state funding',
    'Municipal and other public funding',
    'Municipality',
    'Private funding',
    'TOTAL',
  ],
};

const MOST_YEARS = 12;

/** An empty plan as a project file, for years written `2024–2026` or `2024`; `undefined` for anything else. */
export function newPlan(years: string, language: Language): unknown {
  const listed = yearsOf(years);
  if (listed === undefined) return undefined;
  const [euState, group, part, privateFunding, total] = ROWS[language];
  const amounts = listed.map(() => '');
  const sharing = (nth: number): unknown => ({ label: `${part} ${nth}`, role: 'municipal', amounts });
  return {
    eurakit: 1,
    financing: {
      years: listed,
      rows: [
        { label: euState, role: 'euState', amounts },
        { label: group, role: 'group', amounts, parts: [sharing(1), sharing(2)] },
        { label: privateFunding, role: 'private', amounts },
        { label: total, role: 'total', amounts },
      ],
    },
  };
}

function yearsOf(text: string): readonly number[] | undefined {
  const found = /^\s*(20\d\d)\s*(?:[-–—]\s*(20\d\d))?\s*$/.exec(text);
  if (found === null) return undefined;
  const first = Number(found[1]);
  const count = Number(found[2] ?? first) - first + 1;
  return count >= 1 && count <= MOST_YEARS
    ? Array.from({ length: count }, (_, nth) => first + nth)
    : undefined;
}
