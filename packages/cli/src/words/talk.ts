import { sentence, type Text } from '@eurakit/core/render';

/** What the command says besides findings and problems. */

export const rowCount = sentence<[rows: number]>({
  fi: (rows) => some(rows, 'rivi', 'riviä'),
  sv: (rows) => some(rows, 'rad', 'rader'),
  en: (rows) => some(rows, 'row', 'rows'),
});

export const tableNumber = sentence<[nth: number, of: number]>({
  fi: (nth, of) => `taulukko ${nth}/${of}`,
  sv: (nth, of) => `tabell ${nth}/${of}`,
  en: (nth, of) => `table ${nth}/${of}`,
});

export const beginsAt = sentence<[place: string]>({
  fi: (place) => `alkaa: ${place}`,
  sv: (place) => `börjar: ${place}`,
  en: (place) => `begins: ${place}`,
});

export const standardInput: Text = sentence({
  fi: () => 'vakiosyöte',
  sv: () => 'standardindata',
  en: () => 'standard input',
})();

export const ownWorkbook: Text = sentence({
  fi: () => 'eurakitin työkirja',
  sv: () => 'eurakits arbetsbok',
  en: () => 'workbook of eurakit',
})();

export const andOthers = sentence<[others: number]>({
  fi: (others) => `(Ja ${some(others, 'muu kohta', 'muuta kohtaa')}.)`,
  sv: (others) => `(Och ${some(others, 'annat ställe', 'andra ställen')}.)`,
  en: (others) => `(And ${some(others, 'other place', 'other places')}.)`,
});

export const moreOfAKind = sentence<[count: number]>({
  fi: (count) => `… ja ${count} muuta samanlaista (--all näyttää jokaisen).`,
  sv: (count) => `… och ${count} andra av samma slag (--all visar varje).`,
  en: (count) => `… and ${count} more of the same kind (--all shows each).`,
});

export const filesChecked = sentence<[files: number, faulty: number, unread: number]>({
  fi: (files, faulty, unread) =>
    `${files} tiedostoa: ${files - faulty - unread} ilman virheitä` +
    `${faulty > 0 ? `, ${some(faulty, 'virheellinen', 'virheellistä')}` : ''}` +
    `${unread > 0 ? `, ${unread} jäi lukematta` : ''}.`,
  sv: (files, faulty, unread) =>
    `${files} filer: ${files - faulty - unread} utan fel${faulty > 0 ? `, ${faulty} med fel` : ''}` +
    `${unread > 0 ? `, ${some(unread, 'oläst', 'olästa')}` : ''}.`,
  en: (files, faulty, unread) =>
    `${files} files: ${files - faulty - unread} without errors${faulty > 0 ? `, ${faulty} with errors` : ''}` +
    `${unread > 0 ? `, ${unread} not read` : ''}.`,
});

export const fileFaults = sentence<[file: string, errors: number | undefined]>({
  fi: (file, errors) => `${errors === undefined ? 'ei luettu' : some(errors, 'virhe', 'virhettä')} · ${file}`,
  sv: (file, errors) => `${errors === undefined ? 'inte läst' : some(errors, 'fel', 'fel')} · ${file}`,
  en: (file, errors) => `${errors === undefined ? 'not read' : some(errors, 'error', 'errors')} · ${file}`,
});

export const errorsTaken = sentence<[file: string, errors: number]>({
  fi: (file, errors) =>
    `${file}: ${some(errors, 'virhe', 'virhettä')}; luvut otettiin sellaisina kuin ne ovat.`,
  sv: (file, errors) => `${file}: ${some(errors, 'fel', 'fel')}; talen togs som de är.`,
  en: (file, errors) => `${file}: ${some(errors, 'error', 'errors')}; the figures were taken as they are.`,
});

export const nothingToFill = sentence<[file: string]>({
  fi: (file) => `${file}: täytettäviä soluja ei ole.`,
  sv: (file) => `${file}: det finns inga celler att fylla i.`,
  en: (file) => `${file}: there are no cells to fill.`,
});

export const putIntoProject = sentence<[file: string, repairs: number, dropped: number]>({
  fi: (file, repairs, dropped) =>
    `${file}: vietiin hanketiedostoon (${some(repairs, 'korjaus', 'korjausta')}, pois jäi ` +
    `${some(dropped, 'teksti', 'tekstiä')}); sama kutsu ilman valitsinta --project luettelee ne.`,
  sv: (file, repairs, dropped) =>
    `${file}: fördes in i projektfilen (${some(repairs, 'rättelse', 'rättelser')}, ` +
    `${some(dropped, 'text', 'texter')} lämnades bort); samma anrop utan --project räknar upp dem.`,
  en: (file, repairs, dropped) =>
    `${file}: put into the project file (${some(repairs, 'repair', 'repairs')}, ` +
    `${some(dropped, 'text', 'texts')} left out); the same call without --project lists them.`,
});

function some(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
