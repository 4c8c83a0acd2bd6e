import { sentence } from '@eurakit/core/render';

/** Which keys fit. */

export const keysIntro = sentence({
  fi: () => 'Mistä jakoperusteesta taulukon luvut ovat syntyneet, ja antavatko painetut prosentit ne?',
  sv: () => 'Vilken fördelningsgrund har gett tabellens siffror, och ger de tryckta procenten dem?',
  en: () => 'Which key made the figures of the table, and do the printed percentages give them?',
});

export const findKeysNow = sentence({
  fi: () => 'Etsi jakoperuste',
  sv: () => 'Sök grunden',
  en: () => 'Find the key',
});
export const findingKeys = sentence({
  fi: () => 'Etsitään jakoperusteita…',
  sv: () => 'Söker grunder…',
  en: () => 'Looking for keys…',
});

export const noSharedRows = sentence({
  fi: () =>
    'Työkirjassa ei ole riviryhmää, jonka luvut olisi voitu jakaa. Tarvitaan vähintään kaksi riviä tarkkoja lukuja.',
  sv: () =>
    'Arbetsboken har ingen grupp av rader vars tal kan ha fördelats. Det behövs minst två rader exakta tal.',
  en: () =>
    'The workbook has no group of rows that may have been shared. At least two rows of exact amounts are needed.',
});
