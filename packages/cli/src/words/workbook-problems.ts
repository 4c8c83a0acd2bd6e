import type { OpenProblem, OtherFormat } from '@eurakit/core/xlsx';
import { sentence, type Text } from './sentence.js';

/** Why a workbook is not read or not written; each sentence says what to do. */

export const formsNotReadBack = sentence<[file: string]>({
  fi: (file) =>
    `${file}: työkirja ei palautunut luettaessa samaksi, joten sitä ei kirjoitettu; ilmoita tästä.`,
  sv: (file) =>
    `${file}: arbetsboken gav inte samma uppgifter när den lästes, så den skrevs inte; rapportera detta.`,
  en: (file) => `${file}: the workbook did not read back the same, so it was not written; report this.`,
});

export const withCheckNeedsWorkbook = sentence({
  fi: () => '--with-check lisää taulukon työkirjaan; anna --out, jonka pääte on .xlsx.',
  sv: () => '--with-check lägger till ett blad i en arbetsbok; ange --out med ändelsen .xlsx.',
  en: () => '--with-check adds a sheet to a workbook; give --out with the ending .xlsx.',
});

/** A workbook that could not be opened, in one sentence. */
export function workbookNotOpened(file: string, problem: OpenProblem): Text {
  switch (problem.kind) {
    case 'empty-file':
      return emptyFile(file);
    case 'password-protected':
    case 'encrypted-part':
      return passwordProtected(file);
    case 'other-format':
      return otherFormat(file, FORMAT_WORDS[problem.format]);
    case 'no-workbook':
    case 'no-sheets':
    case 'not-a-zip':
      return noWorkbook(file);
    case 'too-large':
    case 'too-many-parts':
      return tooLarge(file);
    case 'doctype':
    case 'duplicate-part':
    case 'unsafe-path':
    case 'unknown-compression':
    case 'zip64':
      return notTrusted(file);
    case 'truncated':
    case 'damaged':
    case 'damaged-part':
      return damaged(file);
  }
}

const emptyFile = sentence<[file: string]>({
  fi: (file) => `${file}: tiedosto on tyhjä; lataa tai tallenna se uudelleen.`,
  sv: (file) => `${file}: filen är tom; ladda ner eller spara den på nytt.`,
  en: (file) => `${file}: the file is empty; download or save it again.`,
});

const passwordProtected = sentence<[file: string]>({
  fi: (file) => `${file}: työkirjassa on salasana; poista se Excelissä ja tallenna.`,
  sv: (file) => `${file}: arbetsboken har ett lösenord; ta bort det i Excel och spara.`,
  en: (file) => `${file}: the workbook has a password; remove it in Excel and save.`,
});

const otherFormat = sentence<[file: string, format: string]>({
  fi: (file, format) => `${file}: tämä on ${format}, ei .xlsx-työkirja; tallenna se Excelissä muotoon .xlsx.`,
  sv: (file, format) => `${file}: detta är ${format}, inte en .xlsx-arbetsbok; spara den i Excel som .xlsx.`,
  en: (file, format) => `${file}: this is ${format}, not an .xlsx workbook; save it in Excel as .xlsx.`,
});

const noWorkbook = sentence<[file: string]>({
  fi: (file) => `${file}: tiedostossa ei ole työkirjaa; tarkista, että tiedosto on oikea .xlsx tai .xlsm.`,
  sv: (file) => `${file}: filen har ingen arbetsbok; kontrollera att det är en riktig .xlsx eller .xlsm.`,
  en: (file) => `${file}: there is no workbook in the file; see that it is a real .xlsx or .xlsm.`,
});

const tooLarge = sentence<[file: string]>({
  fi: (file) => `${file}: työkirja on suurempi kuin eurakit ottaa vastaan; poista siitä muut taulukot.`,
  sv: (file) => `${file}: arbetsboken är större än vad eurakit tar emot; ta bort andra blad ur den.`,
  en: (file) => `${file}: the workbook is larger than eurakit takes; remove other sheets from it.`,
});

const notTrusted = sentence<[file: string]>({
  fi: (file) => `${file}: tiedosto on rakennettu niin, ettei sitä avata; tallenna se Excelissä uudelleen.`,
  sv: (file) => `${file}: filen är byggd så att den inte öppnas; spara den på nytt i Excel.`,
  en: (file) => `${file}: the file is built in a way that is not opened; save it anew in Excel.`,
});

const damaged = sentence<[file: string]>({
  fi: (file) => `${file}: työkirja on vioittunut tai kesken; lataa tai tallenna se uudelleen.`,
  sv: (file) => `${file}: arbetsboken är skadad eller ofullständig; ladda ner eller spara den på nytt.`,
  en: (file) => `${file}: the workbook is damaged or incomplete; download or save it again.`,
});

const FORMAT_WORDS: Readonly<Record<OtherFormat, string>> = {
  pdf: 'PDF',
  xls: '.xls',
  xlsb: '.xlsb',
  ods: '.ods',
  word: 'Word',
  powerpoint: 'PowerPoint',
  html: 'HTML',
  xml: 'XML',
  image: 'PNG/JPEG/GIF',
  rtf: 'RTF',
};
