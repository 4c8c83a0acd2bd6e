import { sentence } from '@eurakit/core/render';

export const newBookHeading = sentence({
  fi: () => 'Uusi raportointikirja',
  sv: () => 'Ny rapporteringsbok',
  en: () => 'New reporting workbook',
});

export const newBookIntro = sentence({
  fi: () =>
    'Avaa uuden työkirjan, jossa on eurakitin lomakkeet: Hanke, Kustannusarvio, Palkat, Rahoitussuunnitelma, Liitteet ja Päätös.',
  sv: () =>
    'Öppnar en ny arbetsbok med eurakits blanketter: Projekt, Kostnadskalkyl, Löner, Finansieringsplan, Bilagor och Beslut.',
  en: () =>
    'Opens a new workbook with the forms of eurakit: project, budget, salaries, financing plan, documents and decision.',
});

export const bookOfTable = sentence<[table: string]>({
  fi: (table) => `taulukosta ${table}`,
  sv: (table) => `av tabellen ${table}`,
  en: (table) => `from the table ${table}`,
});

export const bookEmpty = sentence({
  fi: () => 'tyhjänä täytettäväksi',
  sv: () => 'tom att fylla i',
  en: () => 'empty, to be filled in',
});

export const yearsExample = sentence({
  fi: () => 'esim. 2024–2026',
  sv: () => 't.ex. 2024–2026',
  en: () => 'e.g. 2024–2026',
});
export const yearsLabel = sentence({ fi: () => 'Vuodet', sv: () => 'År', en: () => 'Years' });
export const makeBook = sentence({
  fi: () => 'Tee kirja',
  sv: () => 'Gör boken',
  en: () => 'Make the workbook',
});
export const yearsUnclear = sentence({
  fi: () => 'Vuosia ei voi lukea. Kirjoita ne näin: 2024–2026 (enintään 12 vuotta).',
  sv: () => 'Åren går inte att läsa. Skriv dem så här: 2024–2026 (högst 12 år).',
  en: () => 'The years cannot be read. Write them like this: 2024–2026 (at most 12 years).',
});

export const partnersUnclear = sentence({
  fi: () => 'Toteuttajien määrää ei voi lukea. Kirjoita kokonaisluku 0–50.',
  sv: () => 'Antalet genomförare går inte att läsa. Skriv ett heltal 0–50.',
  en: () => 'The number of implementers cannot be read. Write a whole number from 0 to 50.',
});

export const programmePeriodLabel = sentence({
  fi: () => 'Ohjelmakausi',
  sv: () => 'Programperiod',
  en: () => 'Programme period',
});
export const fundLabel = sentence({ fi: () => 'Rahasto', sv: () => 'Fond', en: () => 'Fund' });
export const costModelLabel = sentence({
  fi: () => 'Kustannusmalli',
  sv: () => 'Kostnadsmodell',
  en: () => 'Cost model',
});
export const salaryModelLabel = sentence({
  fi: () => 'Palkkamalli',
  sv: () => 'Lönemodell',
  en: () => 'Salary model',
});
export const partnersLabel = sentence({
  fi: () => 'Toteuttajia yhteishankkeessa',
  sv: () => 'Genomförare i samprojektet',
  en: () => 'Implementers of a joint project',
});
export const notChosen = sentence({ fi: () => 'ei valittu', sv: () => 'inte vald', en: () => 'not chosen' });
