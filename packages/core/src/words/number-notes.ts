import type { Worded } from './language.js';

/** What is said where something else is typed into a cell for a number. */
export const NUMBER_NOTES = {
  amount: {
    fi: 'Tähän kuuluu euromäärä lukuna, esim. 31843,50.',
    sv: 'Här ska ett belopp i euro stå som tal, t.ex. 31843,50.',
    en: 'An amount in euros belongs here as a number, such as 31843.50.',
  },
  percentage: {
    fi: 'Tähän kuuluu prosentti väliltä 0–100 %, esim. 26,44 %.',
    sv: 'Här ska en procent mellan 0 och 100 % stå, t.ex. 26,44 %.',
    en: 'A percentage from 0 to 100 % belongs here, such as 26.44 %.',
  },
  quantity: {
    fi: 'Tähän kuuluvat kuukaudet tai tunnit lukuna, esim. 7,2.',
    sv: 'Här ska månader eller timmar stå som tal, t.ex. 7,2.',
    en: 'Months or hours belong here as a number, such as 7.2.',
  },
} as const satisfies Readonly<Record<string, Worded>>;
