import { sentence } from '@eurakit/core/render';

/** Functions EURA.* in a workbook that is about to leave. */

export const functionsLeave = sentence<[cells: number]>({
  fi: (cells) =>
    `Työkirjassa on ${cells === 1 ? 'yksi solu, jonka' : `${cells} solua, joiden`} luvun laskee EURA-funktio. Muilla ne toimivat vain, jos eurakit on asennettu.`,
  sv: (cells) =>
    `Arbetsboken har ${cells === 1 ? 'en cell vars' : `${cells} celler vars`} tal en EURA-funktion räknar. Hos andra fungerar de bara om eurakit är installerat.`,
  en: (cells) =>
    `The workbook has ${cells === 1 ? 'one cell' : `${cells} cells`} that an EURA function computes. For others they work only where eurakit is installed.`,
});

export const toValues = sentence({
  fi: () => 'Muuta arvoiksi ennen lähettämistä',
  sv: () => 'Gör om till värden före utskick',
  en: () => 'Turn into values before sending',
});

export const turning = sentence({
  fi: () => 'Muutetaan arvoiksi…',
  sv: () => 'Görs om till värden…',
  en: () => 'Turning into values…',
});

export const turnedFunctions = sentence<[cells: number]>({
  fi: (cells) => `Arvoiksi muutettiin ${cells === 1 ? 'yksi funktio' : `${cells} funktiota`}.`,
  sv: (cells) => `${cells === 1 ? 'En funktion' : `${cells} funktioner`} gjordes om till värden.`,
  en: (cells) => `${cells === 1 ? 'One function was' : `${cells} functions were`} turned into values.`,
});

export const keptFunctions = sentence<[cell: string, cells: number]>({
  fi: (cell, cells) =>
    `Kaavoiksi jäi ${cells}, ensimmäinen solussa ${cell}: se ei näytä arvoa tai toinen kaava tarvitsee sen. Korjaa se ja yritä uudelleen.`,
  sv: (cell, cells) =>
    `${cells} förblev formler, den första i cellen ${cell}: den visar inget värde eller behövs av en annan formel. Rätta den och försök igen.`,
  en: (cell, cells) =>
    `${cells} stayed formulas, the first in ${cell}: it shows no value, or another formula needs it. Correct it and try again.`,
});
