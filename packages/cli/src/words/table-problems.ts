import { sentence } from '@eurakit/core/render';

/** What can be wrong where one table, one kind of table or one format is asked for. */

export const tableNumberUnknown = sentence<[file: string, option: string, given: string, tables: number]>({
  fi: (file, option, given, tables) =>
    `${file}: ${option} ”${given}” ei ole taulukon numero; ` +
    `${tables === 1 ? `tiedostossa on vain yksi, joten jätä ${option} pois` : `tiedostossa on ${tables}, anna numero väliltä 1–${tables}`}.`,
  sv: (file, option, given, tables) =>
    `${file}: ${option} ”${given}” är inget tabellnummer; ` +
    `${tables === 1 ? `filen har bara en, så lämna bort ${option}` : `filen har ${tables}, ange ett nummer från 1 till ${tables}`}.`,
  en: (file, option, given, tables) =>
    `${file}: ${option} “${given}” is not the number of a table; ` +
    `${tables === 1 ? `the file has only one, so leave ${option} out` : `the file has ${tables}, give a number from 1 to ${tables}`}.`,
});

export const notFinancing = sentence<[file: string]>({
  fi: (file) => `${file}: taulukko on kustannusarvio; anna tiedosto, jossa on rahoitussuunnitelma.`,
  sv: (file) => `${file}: tabellen är en kostnadsberäkning; ange en fil med en finansieringsplan.`,
  en: (file) => `${file}: the table is a cost estimate; give a file that has a financing plan.`,
});

export const alreadyProjectFile = sentence<[file: string]>({
  fi: (file) => `${file}: tämä on jo hanketiedosto; anna taulukko, tai käytä komentoa eurakit read.`,
  sv: (file) => `${file}: detta är redan en projektfil; ange en tabell, eller använd eurakit read.`,
  en: (file) => `${file}: this is a project file already; give a table, or use eurakit read.`,
});

export const asMissing = sentence({
  fi: () => 'Kerro, minä tiedosto tuodaan: --as financing, goals, evaluation tai plan.',
  sv: () => 'Ange vad filen ska importeras som: --as financing, goals, evaluation eller plan.',
  en: () => 'Say what the file is to be imported as: --as financing, goals, evaluation or plan.',
});

export const asUnknown = sentence<[kind: string]>({
  fi: (kind) => `--as ”${kind}”: tällaista sisältöä ei ole; anna --as financing, goals, evaluation tai plan.`,
  sv: (kind) =>
    `--as ”${kind}”: det finns inget sådant innehåll; ange --as financing, goals, evaluation eller plan.`,
  en: (kind) => `--as “${kind}”: there is no such content; give --as financing, goals, evaluation or plan.`,
});

export const formatUnknown = sentence<[file: string, formats: readonly string[]]>({
  fi: (file, formats) => `${file}: pääte ei käy; anna tiedosto, jonka pääte on ${choice(formats, 'tai')}.`,
  sv: (file, formats) => `${file}: ändelsen går inte; ange en fil med ändelsen ${choice(formats, 'eller')}.`,
  en: (file, formats) =>
    `${file}: this ending will not do; give a file that ends in ${choice(formats, 'or')}.`,
});

export const noPlan = sentence<[file: string]>({
  fi: (file) => `${file}: hanketiedostossa ei ole rahoitussuunnitelmaa; lisää kenttä "financing".`,
  sv: (file) => `${file}: projektfilen har ingen finansieringsplan; lägg till fältet "financing".`,
  en: (file) => `${file}: the project file has no financing plan; add the field "financing".`,
});

function choice(formats: readonly string[], or: string): string {
  const last = formats.at(-1) ?? '';
  return formats.length < 2 ? last : `${formats.slice(0, -1).join(', ')} ${or} ${last}`;
}
