import type { CellStyle, NewCell, NewWorkbook } from '@eurakit/core/forms';
import { type Language, sentence } from '@eurakit/core/render';

/**
 * A workbook to try things with: the financing of a real sub-project, in which two digits of one figure have changed
 * places. It says so itself on a second sheet.
 */
export function exampleBook(language: Language): NewWorkbook {
  const plan = [
    ...headCells(language),
    ...ROWS.flatMap((row, nth) => rowCells(row, FIRST_ROW + nth, language)),
  ];
  return {
    title: WORDS.title()(language),
    sheets: [
      { ...EMPTY, name: WORDS.sheet()(language), cells: plan, widths: [44, 12, 12, 12, 14] },
      { ...EMPTY, name: WORDS.readMe()(language), cells: textCells(language), widths: [90] },
    ],
    names: [],
    properties: new Map(),
  };
}

const EMPTY = {
  visibility: 'visible',
  heights: new Map(),
  merged: [],
  notes: [],
  choices: [],
  links: [],
  digitsAsText: [],
} as const;

const YEARS = [2016, 2017, 2018] as const;
const [HEAD_ROW, FIRST_ROW, TOTAL_ROW] = [3, 4, 11];
const AMOUNT = { format: '#,##0' } as const satisfies CellStyle;
const BOLD = { bold: true } as const satisfies CellStyle;

type Row = { readonly label: string; readonly amounts: readonly number[]; readonly bold?: true };

/** Hamina's 981 of 2017 became 918. */
const ROWS: readonly Row[] = [
  { label: 'euState', amounts: [31_843, 68_019, 68_138, 168_000], bold: true },
  { label: 'group', amounts: [7_960, 17_005, 17_035, 42_000], bold: true },
  { label: 'Kuntaliitto', amounts: [1_956, 3_260, 3_260, 8_476] },
  { label: 'Eksote 45 %', amounts: [2_695, 6_170, 6_183, 15_048] },
  { label: 'Hamina 7 %', amounts: [429, 918, 983, 2_393] },
  { label: 'Kotka 19 %', amounts: [1_116, 2_555, 2_561, 6_232] },
  { label: 'Kouvola 29 %', amounts: [1_764, 4_039, 4_048, 9_851] },
];
const TOTALS = [39_803, 85_024, 85_173, 210_000] as const;

const LABELS = {
  euState: sentence({
    fi: () => 'ESR- ja valtion rahoitus',
    sv: () => 'ESF- och statlig finansiering',
    en: () => 'ESF and state funding',
  }),
  group: sentence({
    fi: () => 'Kuntien ja muu julkinen rahoitus yhteensä',
    sv: () => 'Kommunal och annan offentlig finansiering totalt',
    en: () => 'Municipal and other public funding in total',
  }),
} as const;

const WORDS = {
  title: sentence({
    fi: () => 'Esimerkki: osahankkeen rahoitus vuosittain',
    sv: () => 'Exempel: delprojektets finansiering per år',
    en: () => 'Example: financing of a sub-project by year',
  }),
  sheet: sentence({ fi: () => 'Rahoitus', sv: () => 'Finansiering', en: () => 'Financing' }),
  readMe: sentence({ fi: () => 'Lue tämä', sv: () => 'Läs detta', en: () => 'Read this' }),
  facts: sentence({
    fi: () => 'Tukiprosentti 80 %, hankeaika 1.9.2016–31.12.2018',
    sv: () => 'Stödprocent 80 %, projekttid 1.9.2016–31.12.2018',
    en: () => 'Support rate 80%, project period 1.9.2016–31.12.2018',
  }),
  heading: sentence({ fi: () => 'Rahoitus', sv: () => 'Finansiering', en: () => 'Financing' }),
  inTotal: sentence({ fi: () => 'Yhteensä (€)', sv: () => 'Totalt (€)', en: () => 'Total (€)' }),
  total: sentence({ fi: () => 'YHTEENSÄ', sv: () => 'TOTALT', en: () => 'TOTAL' }),
} as const;

const LINES: Readonly<Record<Language, readonly string[]>> = {
  fi: [
    'Tämä on esimerkki, jolla eurakitia voi kokeilla.',
    'Luvut ovat PRO SOS -hankkeen Kaakkois-Suomen osahankkeesta. Yhdessä solussa on tahallinen virhe.',
    'Tarkistus nimeää solun. Korjaa luku, tarkista uudelleen ja lataa työkirja.',
  ],
  sv: [
    'Detta är ett exempel som du kan prova eurakit med.',
    'Talen kommer från PRO SOS-projektets delprojekt i Sydöstra Finland. En cell innehåller ett avsiktligt fel.',
    'Kontrollen pekar ut cellen. Rätta talet, kontrollera på nytt och ladda ner arbetsboken.',
  ],
  en: [
    'This is an example to try eurakit with.',
    'The figures are those of the PRO SOS sub-project in South-East Finland. One cell holds a deliberate fault.',
    'The check names the cell. Correct the figure, check again and download the workbook.',
  ],
};

function headCells(language: Language): readonly NewCell[] {
  const heading = [WORDS.heading()(language), ...YEARS, WORDS.inTotal()(language)];
  return [
    { row: 0, column: 0, value: WORDS.title()(language), style: BOLD },
    { row: 1, column: 0, value: WORDS.facts()(language) },
    ...heading.map((value, column) => ({ row: HEAD_ROW, column, value, style: BOLD })),
    { row: TOTAL_ROW, column: 0, value: WORDS.total()(language), style: BOLD },
    ...TOTALS.map((value, nth) => {
      const column = 'BCDE'[nth];
      const formula = `${column}${FIRST_ROW + 1}+${column}${FIRST_ROW + 2}`;
      return { row: TOTAL_ROW, column: nth + 1, value, formula, style: { ...BOLD, ...AMOUNT } };
    }),
  ];
}

function rowCells({ label, amounts, bold }: Row, row: number, language: Language): readonly NewCell[] {
  const text = label === 'euState' || label === 'group' ? LABELS[label]()(language) : label;
  const style = bold === undefined ? {} : BOLD;
  return [
    { row, column: 0, value: text, style },
    ...amounts.map((value, nth) => ({ row, column: nth + 1, value, style: { ...style, ...AMOUNT } })),
  ];
}

function textCells(language: Language): readonly NewCell[] {
  return LINES[language].map((value, row) => ({ row, column: 0, value }));
}
