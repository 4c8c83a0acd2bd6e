import { sentence } from '@eurakit/core/render';

/** The code of the functions could not be loaded. */
export const notLoaded = sentence<[error: string]>({
  fi: (error) => `Funktioita ei saatu ladattua (${error}); tarkista yhteys ja laske uudelleen (F9).`,
  sv: (error) => `Funktionerna kunde inte läsas in (${error}); kontrollera förbindelsen och räkna om (F9).`,
  en: (error) =>
    `The functions could not be loaded (${error}); check the connection and calculate again (F9).`,
});
