import { sentence } from '@eurakit/core/render';

/** What is said of editing cells by hand. */

export const formulaStays = sentence<[cell: string]>({
  fi: (cell) =>
    `Solussa ${cell} on kaava. Kaavoja ei muuteta täällä, jotta summat pysyvät ehjinä; muuta se Excelissä.`,
  sv: (cell) =>
    `Cellen ${cell} har en formel. Formler ändras inte här, så att summorna förblir hela; ändra den i Excel.`,
  en: (cell) =>
    `Cell ${cell} holds a formula. Formulas are not changed here, so that sums stay whole; change it in Excel.`,
});

export const formulasStay = sentence<[count: number]>({
  fi: (count) =>
    count === 1
      ? 'Alueella on kaava, eikä mitään tyhjennetty. Valitse vain soluja, joihin on kirjoitettu.'
      : `Alueella on ${count} kaavaa, eikä mitään tyhjennetty. Valitse vain soluja, joihin on kirjoitettu.`,
  sv: (count) =>
    `Området har ${count} ${count === 1 ? 'formel' : 'formler'}, och inget tömdes. Välj bara celler med inskrivna värden.`,
  en: (count) =>
    `The area holds ${count} ${count === 1 ? 'formula' : 'formulas'}, and nothing was emptied. Select only cells that were typed.`,
});

export const typeNoFormula = sentence({
  fi: () => 'Kaavaa ei voi kirjoittaa täällä. Kirjoita luku tai teksti, tai paina Esc.',
  sv: () => 'Formler kan inte skrivas här. Skriv ett tal eller en text, eller tryck Esc.',
  en: () => 'A formula cannot be typed here. Type a number or a text, or press Esc.',
});

export const emptied = sentence<[count: number]>({
  fi: (count) => (count === 1 ? 'Solu tyhjennettiin.' : `${count} solua tyhjennettiin.`),
  sv: (count) => (count === 1 ? 'Cellen tömdes.' : `${count} celler tömdes.`),
  en: (count) => (count === 1 ? 'The cell was emptied.' : `${count} cells were emptied.`),
});

export const nothingToEmpty = sentence({
  fi: () => 'Valitut solut ovat jo tyhjiä.',
  sv: () => 'De valda cellerna är redan tomma.',
  en: () => 'The selected cells are empty already.',
});

export const undone = sentence<[count: number]>({
  fi: (count) => (count === 1 ? 'Muutos kumottiin.' : `Kumottiin: ${count} solua.`),
  sv: (count) => (count === 1 ? 'Ändringen ångrades.' : `Ångrades: ${count} celler.`),
  en: (count) => (count === 1 ? 'The change was undone.' : `Undone: ${count} cells.`),
});

export const redone = sentence<[count: number]>({
  fi: (count) => (count === 1 ? 'Muutos tehtiin uudelleen.' : `Tehtiin uudelleen: ${count} solua.`),
  sv: (count) => (count === 1 ? 'Ändringen gjordes om.' : `Gjordes om: ${count} celler.`),
  en: (count) => (count === 1 ? 'The change was made again.' : `Made again: ${count} cells.`),
});

export const editing = sentence<[cell: string]>({
  fi: (cell) => `Solun ${cell} sisältö`,
  sv: (cell) => `Innehåll i cell ${cell}`,
  en: (cell) => `Contents of cell ${cell}`,
});

export const edit = sentence({ fi: () => 'Muokkaa', sv: () => 'Redigera', en: () => 'Edit' });

export const computedLater = sentence({
  fi: () => 'Tulos lasketaan, kun työkirja avataan Excelissä.',
  sv: () => 'Resultatet räknas när arbetsboken öppnas i Excel.',
  en: () => 'The result is computed when the workbook is opened in Excel.',
});

export const emptyCell = sentence({ fi: () => 'tyhjä', sv: () => 'tom', en: () => 'empty' });
