import { sentence } from '@eurakit/core/render';

/** Why something could not be done, whatever the workbook holds and the program is. */

export const stopped = sentence({
  fi: () => 'Keskeytetty. Mitään ei muutettu.',
  sv: () => 'Avbrutet. Inget ändrades.',
  en: () => 'Stopped. Nothing was changed.',
});

export const sheetMissing = sentence({
  fi: () => 'Välilehteä ei enää ole. Tarkista luvut uudelleen.',
  sv: () => 'Bladet finns inte längre. Kontrollera siffrorna på nytt.',
  en: () => 'The sheet is no longer there. Check the figures again.',
});

export const other = sentence<[error: unknown]>({
  fi: (error) => `Ei onnistunut, mitään ei muutettu. Ohjelma kertoi: ${String(error)}`,
  sv: (error) => `Det gick inte, inget ändrades. Programmet sade: ${String(error)}`,
  en: (error) => `That did not work, nothing was changed. The program said: ${String(error)}`,
});
