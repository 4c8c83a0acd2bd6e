import { sentence } from '@eurakit/core/render';

/** Filling somebody else's form: which field of a project goes into which of its cells. */

export const bindingIntro = sentence({
  fi: () =>
    'Täyttää avoinna olevan lomakepohjan hankkeen tiedoilla. Sidonta kertoo, mikä tieto menee mihinkin soluun; sen voi antaa työtovereille.',
  sv: () =>
    'Fyller i den öppna blanketten med projektets uppgifter. Bindningen säger vilken uppgift som går till vilken cell; den kan delas med kolleger.',
  en: () =>
    'Fills the open form with the data of a project. The binding says what goes into which cell; it can be shared with colleagues.',
});

export const sourceLabel = sentence({
  fi: () => 'Hanke, josta tiedot otetaan (.json tai .xlsx)',
  sv: () => 'Projektet som uppgifterna tas ur (.json eller .xlsx)',
  en: () => 'Project that the data is taken from (.json or .xlsx)',
});

export const bindingFileLabel = sentence({
  fi: () => 'Valmis sidonta (template.json)',
  sv: () => 'Färdig bindning (template.json)',
  en: () => 'A binding that was made before (template.json)',
});

export const sourceRead = sentence<[name: string]>({
  fi: (name) => `Hanke luettiin tiedostosta ${name}.`,
  sv: (name) => `Projektet lästes ur filen ${name}.`,
  en: (name) => `The project was read from ${name}.`,
});

export const sourceUnreadable = sentence<[name: string]>({
  fi: (name) =>
    `${name}: hanketta ei löytynyt. Valitse hanketiedosto tai työkirja, jossa on rahoitussuunnitelma.`,
  sv: (name) =>
    `${name}: inget projekt hittades. Välj en projektfil eller en arbetsbok med en finansieringsplan.`,
  en: (name) => `${name}: no project was found. Choose a project file, or a workbook with a financing plan.`,
});

export const bindingOpened = sentence<[name: string, cells: number]>({
  fi: (name, cells) => `${name}: ${cells === 1 ? 'yksi sidottu solu' : `${cells} sidottua solua`}.`,
  sv: (name, cells) => `${name}: ${cells === 1 ? 'en bunden cell' : `${cells} bundna celler`}.`,
  en: (name, cells) => `${name}: ${cells === 1 ? 'one bound cell' : `${cells} bound cells`}.`,
});

export const addHeading = sentence({
  fi: () => 'Sido tieto soluun',
  sv: () => 'Bind en uppgift till en cell',
  en: () => 'Bind a field to a cell',
});

export const searchLabel = sentence({
  fi: () => 'Hae tietoa',
  sv: () => 'Sök uppgift',
  en: () => 'Search fields',
});
export const fieldLabel = sentence({ fi: () => 'Tieto', sv: () => 'Uppgift', en: () => 'Field' });

export const moreFields = sentence<[count: number]>({
  fi: (count) => `Näytetään ensimmäiset; ${count} muuta löytyy hakemalla.`,
  sv: (count) => `De första visas; ${count} andra hittas med sökning.`,
  en: (count) => `The first are shown; search for the other ${count}.`,
});

export const point = sentence({
  fi: () => 'Ota valittu solu',
  sv: () => 'Ta den markerade cellen',
  en: () => 'Take the selected cell',
});

export const pointHint = sentence({
  fi: () => 'Valitse ensin lomakkeesta solu, johon tieto kuuluu.',
  sv: () => 'Markera först cellen i blanketten som uppgiften hör till.',
  en: () => 'First select the cell of the form that the field belongs into.',
});

export const pointedAt = sentence<[cell: string, label: string, heading: string]>({
  fi: (cell, label, heading) =>
    `${cell}: vieressä ”${label}”${heading === '' ? '' : `, sarakkeen otsikko ”${heading}”`}.`,
  sv: (cell, label, heading) =>
    `${cell}: bredvid ”${label}”${heading === '' ? '' : `, kolumnens rubrik ”${heading}”`}.`,
  en: (cell, label, heading) =>
    `${cell}: beside it “${label}”${heading === '' ? '' : `, heading of the column “${heading}”`}.`,
});

export const noLabelBeside = sentence<[cell: string]>({
  fi: (cell) =>
    `Solun ${cell} vieressä tai yläpuolella ei ole tekstiä, josta sen tuntisi. Valitse toinen solu.`,
  sv: (cell) =>
    `Bredvid eller ovanför cellen ${cell} finns ingen text att känna igen den på. Välj en annan cell.`,
  en: (cell) => `No text stands beside or above the cell ${cell} to know it by. Choose another cell.`,
});

export const unitLabel = sentence({
  fi: () => 'Luvun yksikkö solussa',
  sv: () => 'Beloppets enhet i cellen',
  en: () => 'Unit of the amount in the cell',
});

export const UNIT_WORDS = {
  '0.01': sentence({ fi: () => 'eurot ja sentit', sv: () => 'euro och cent', en: () => 'euros and cents' }),
  '1': sentence({ fi: () => 'kokonaiset eurot', sv: () => 'hela euro', en: () => 'whole euros' }),
  '1000': sentence({ fi: () => 'tuhannet eurot', sv: () => 'tusental euro', en: () => 'thousands of euros' }),
  '1000000': sentence({
    fi: () => 'miljoonat eurot',
    sv: () => 'miljoner euro',
    en: () => 'millions of euros',
  }),
} as const;

export const bind = sentence({ fi: () => 'Sido', sv: () => 'Bind', en: () => 'Bind' });

export const boundHeading = sentence<[cells: number]>({
  fi: (cells) => `Sidotut solut (${cells})`,
  sv: (cells) => `Bundna celler (${cells})`,
  en: (cells) => `Bound cells (${cells})`,
});

export const remove = sentence<[cell: string]>({
  fi: (cell) => `Poista ${cell}`,
  sv: (cell) => `Ta bort ${cell}`,
  en: (cell) => `Remove ${cell}`,
});

export const besideColumn = sentence({ fi: () => 'Vieressä', sv: () => 'Bredvid', en: () => 'Beside it' });

export const saveBinding = sentence({
  fi: () => 'Tallenna sidonta',
  sv: () => 'Spara bindningen',
  en: () => 'Save the binding',
});

export const copyBinding = sentence({
  fi: () => 'Sidonta: kopioi ja tallenna nimellä template.json',
  sv: () => 'Bindningen: kopiera och spara som template.json',
  en: () => 'The binding: copy it and save it as template.json',
});

export const previewForm = sentence({
  fi: () => 'Vertaa ja esikatsele',
  sv: () => 'Jämför och förhandsgranska',
  en: () => 'Compare and preview',
});

export const chooseSourceFirst = sentence({
  fi: () => 'Valitse ensin hanke, josta lomake täytetään.',
  sv: () => 'Välj först projektet som blanketten fylls ur.',
  en: () => 'First choose the project that the form is filled from.',
});

export const doesNotFit = sentence<[count: number]>({
  fi: (count) => `${count === 1 ? 'Yksi kohta ei sovi' : `${count} kohtaa ei sovi`}; mitään ei kirjoitettu.`,
  sv: (count) => `${count === 1 ? 'En post passar inte' : `${count} poster passar inte`}; inget skrevs.`,
  en: (count) =>
    `${count === 1 ? 'One entry does not fit' : `${count} entries do not fit`}; nothing was written.`,
});

export const sameInForm = sentence<[cells: number]>({
  fi: (cells) => (cells === 1 ? 'Yhdessä solussa on jo oikea arvo.' : `${cells} solussa on jo oikea arvo.`),
  sv: (cells) => (cells === 1 ? 'En cell har redan rätt värde.' : `${cells} celler har redan rätt värde.`),
  en: (cells) =>
    cells === 1 ? 'One cell holds the right value already.' : `${cells} cells hold the right value already.`,
});

export const absentHeading = sentence<[count: number]>({
  fi: (count) => `Hankkeessa ei ole näitä tietoja; solut jäävät ennalleen (${count})`,
  sv: (count) => `Projektet har inte dessa uppgifter; cellerna lämnas (${count})`,
  en: (count) => `The project does not have these; their cells are left (${count})`,
});

/** Each file by its name: two things that are called the same are not done one after the other. */
export const readingFile = sentence<[name: string]>({
  fi: (name) => `Luetaan tiedostoa ${name}…`,
  sv: (name) => `Läser filen ${name}…`,
  en: (name) => `Reading ${name}…`,
});

export const listingFields = sentence({
  fi: () => 'Luetellaan tiedot…',
  sv: () => 'Räknar upp uppgifterna…',
  en: () => 'Listing the fields…',
});

export const looking = sentence({
  fi: () => 'Katsotaan solua…',
  sv: () => 'Ser på cellen…',
  en: () => 'Looking at the cell…',
});

export const planningForm = sentence({
  fi: () => 'Verrataan lomaketta…',
  sv: () => 'Jämför blanketten…',
  en: () => 'Comparing the form…',
});
