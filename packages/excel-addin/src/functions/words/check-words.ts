import { sentence } from '@eurakit/core/render';

/** What `CHECK` says besides the findings. */

export const nothingWrong = sentence<[notices: number]>({
  fi: (notices) =>
    `Taulukko täsmää: virheitä ei löytynyt.${notices === 0 ? '' : ' Huomautukset näkyvät tehtäväruudussa.'}`,
  sv: (notices) =>
    `Tabellen stämmer: inga fel hittades.${notices === 0 ? '' : ' Anmärkningarna syns i åtgärdsfönstret.'}`,
  en: (notices) =>
    `The table agrees: nothing wrong was found.${notices === 0 ? '' : ' Notices are shown in the task pane.'}`,
});

export const noTableInRange = sentence({
  fi: () =>
    'Alueelta ei löytynyt rahoitus- tai kustannustaulukkoa; ota mukaan rivien nimet ja otsikot (vuodet tai Yhteensä).',
  sv: () =>
    'I området hittades ingen tabell med finansiering eller kostnader; ta med radernas namn och rubrikerna (år eller Totalt).',
  en: () =>
    'No table of financing or costs was found in the range; include the names of the rows and the headings (years or a total).',
});

/** The headings of the findings, in the order of their columns. */
export const HEADINGS = [
  sentence({ fi: () => 'vakavuus', sv: () => 'allvar', en: () => 'severity' }),
  sentence({ fi: () => 'solu', sv: () => 'cell', en: () => 'cell' }),
  sentence({ fi: () => 'havainto', sv: () => 'iakttagelse', en: () => 'finding' }),
  sentence({ fi: () => 'mitä tehdä', sv: () => 'vad göra', en: () => 'what to do' }),
  sentence({ fi: () => 'odotettu', sv: () => 'väntat', en: () => 'expected' }),
  sentence({ fi: () => 'todettu', sv: () => 'faktiskt', en: () => 'actual' }),
  sentence({ fi: () => 'erotus', sv: () => 'skillnad', en: () => 'difference' }),
] as const;

/** A cell of a range whose place on the sheet is not known, counted from 1. */
export const cellInRange = sentence<[row: number, column: number]>({
  fi: (row, column) => `rivi ${row}, sarake ${column}`,
  sv: (row, column) => `rad ${row}, kolumn ${column}`,
  en: (row, column) => `row ${row}, column ${column}`,
});
