import { sentence } from '@eurakit/core/render';

/** The list of what was found, on a sheet of its own. */

export const listOnSheet = sentence({
  fi: () => 'Kirjoita lista taulukkoon',
  sv: () => 'Skriv listan på ett blad',
  en: () => 'Write the list to a sheet',
});

export const CHECK_SHEET = { fi: 'Tarkistus', sv: 'Kontroll', en: 'Check' } as const;

export const listed = sentence<[sheet: string]>({
  fi: (sheet) => `Lista on välilehdellä ${sheet}.`,
  sv: (sheet) => `Listan finns på bladet ${sheet}.`,
  en: (sheet) => `The list is on the sheet ${sheet}.`,
});

export const LIST_HEADINGS = {
  fi: ['Laji', 'Välilehti', 'Solu', 'Havainto', 'Mitä tehdä', 'Peruste'],
  sv: ['Slag', 'Blad', 'Cell', 'Iakttagelse', 'Vad göra', 'Grund'],
  en: ['Kind', 'Sheet', 'Cell', 'Finding', 'What to do', 'Basis'],
} as const;

export const listing = sentence({
  fi: () => 'Kirjoitetaan listaa…',
  sv: () => 'Listan skrivs…',
  en: () => 'Writing the list…',
});
