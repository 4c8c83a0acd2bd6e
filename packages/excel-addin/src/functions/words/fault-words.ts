import { sentence } from '@eurakit/core/render';

/** A fault of eurakit itself. */
export const brokenPromise = sentence<[error: string]>({
  fi: (error) => `Vika eurakitissa, ei luvuissasi: ${error}. Ilmoita siitä kaavan kanssa.`,
  sv: (error) => `Ett fel i eurakit, inte i dina tal: ${error}. Anmäl det tillsammans med formeln.`,
  en: (error) => `A fault of eurakit, not of your figures: ${error}. Report it with the formula.`,
});
