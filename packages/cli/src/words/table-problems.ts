import { sentence } from '@eurakit/core/render';

/** What can be wrong where one table, one kind of table or one format is asked for. */

export const tableNumberUnknown = sentence<[file: string, given: string, tables: number]>({
  fi: (file, given, tables) =>
    `${file}: --table ”${given}” ei ole taulukon numero; tiedostossa on ${tables}, anna numero väliltä ` +
    `1–${tables}.`,
  sv: (file, given, tables) =>
    `${file}: --table ”${given}” är inget tabellnummer; filen har ${tables}, ange ett nummer från 1 ` +
    `till ${tables}.`,
  en: (file, given, tables) =>
    `${file}: --table “${given}” is not the number of a table; the file has ${tables}, give a number ` +
    `from 1 to ${tables}.`,
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
  fi: (file, formats) =>
    `${file}: tämä versio kirjoittaa vain muotoja ${formats.join(', ')}; vaihda tiedoston pääte.`,
  sv: (file, formats) =>
    `${file}: denna version skriver bara formaten ${formats.join(', ')}; byt filens ändelse.`,
  en: (file, formats) => `${file}: this version writes only ${formats.join(', ')}; change the file's ending.`,
});

export const noPlan = sentence<[file: string]>({
  fi: (file) => `${file}: hanketiedostossa ei ole rahoitussuunnitelmaa; lisää kenttä "financing".`,
  sv: (file) => `${file}: projektfilen har ingen finansieringsplan; lägg till fältet "financing".`,
  en: (file) => `${file}: the project file has no financing plan; add the field "financing".`,
});
