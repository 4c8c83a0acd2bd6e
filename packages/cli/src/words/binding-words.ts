import { sentence } from '@eurakit/core/render';

/** What is told of forms that are filled by a binding. */

export const bindingNeedsInto = sentence({
  fi: () => '--binding kertoo, mihin lomakepohjan soluihin tiedot viedään; anna pohja: --into POHJA.xlsx.',
  sv: () => '--binding säger till vilka celler i blanketten uppgifterna förs; ange den: --into MALL.xlsx.',
  en: () => '--binding says which cells of a form are filled; give the form: --into TEMPLATE.xlsx.',
});

export const templateDiffers = sentence<[template: string, binding: string, count: number]>({
  fi: (template, binding, count) =>
    `${template}: ${count === 1 ? 'yksi kohta ei sovi' : `${count} kohtaa ei sovi`} pohjaan, joten mitään ei ` +
    `kirjoitettu; korjaa solut tiedostoon ${binding} tai valitse ne uudelleen näkymässä Lomakepohja.`,
  sv: (template, binding, count) =>
    `${template}: ${count === 1 ? 'en post passar inte' : `${count} poster passar inte`} blanketten, så inget ` +
    `skrevs; rätta cellerna i ${binding} eller välj dem på nytt i vyn Blankettmall.`,
  en: (template, binding, count) =>
    `${template}: ${count === 1 ? 'one entry does not fit' : `${count} entries do not fit`} the form, so nothing ` +
    `was written; correct the cells in ${binding}, or choose them anew in the view Form template.`,
});

export const boundCellsWritten = sentence<[file: string, written: number, same: number]>({
  fi: (file, written, same) =>
    `${file}: ${written === 1 ? 'yksi solu' : `${written} solua`} kirjoitettiin` +
    `${same === 0 ? '' : `; ${same} solussa oikea arvo oli jo`}.`,
  sv: (file, written, same) =>
    `${file}: ${written === 1 ? 'en cell' : `${written} celler`} skrevs` +
    `${same === 0 ? '' : `, rätt värde stod redan i ${same}`}.`,
  en: (file, written, same) =>
    `${file}: ${written === 1 ? 'one cell was' : `${written} cells were`} written` +
    `${same === 0 ? '' : `, the right value stood in ${same} already`}.`,
});

export const boundCellKept = sentence<[entry: string, change: string]>({
  fi: (entry, change) => `${entry}: ${change}: solu ei ollut tyhjä ja jäi ennalleen; korvaa: --force.`,
  sv: (entry, change) => `${entry}: ${change}: cellen var inte tom och lämnades; ersätt: --force.`,
  en: (entry, change) => `${entry}: ${change}: the cell was not empty and was left; to replace it: --force.`,
});

export const boundFieldAbsent = sentence<[entry: string]>({
  fi: (entry) => `${entry}: hankkeessa ei ole tätä tietoa; solu jäi ennalleen.`,
  sv: (entry) => `${entry}: projektet har inte denna uppgift; cellen lämnades som den var.`,
  en: (entry) => `${entry}: the project does not have this; the cell was left as it was.`,
});

export const absentButFilled = sentence<[entry: string, value: string]>({
  fi: (entry, value) => `${entry}: hankkeessa ei ole tätä tietoa, mutta solussa on ${value}; tarkista se.`,
  sv: (entry, value) =>
    `${entry}: projektet har inte denna uppgift, men i cellen står ${value}; kontrollera den.`,
  en: (entry, value) => `${entry}: the project does not have this, but the cell holds ${value}; check it.`,
});
