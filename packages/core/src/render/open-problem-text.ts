import type { OpenProblem, OtherFormat } from '../grid/open-problem.js';
import { sentence, type Text } from '../words/sentence.js';

/** Why a workbook was not opened, in one sentence that says what to do. */
export function openProblemText(problem: OpenProblem): Text {
  switch (problem.kind) {
    case 'empty-file':
      return emptyFile();
    case 'password-protected':
    case 'encrypted-part':
      return passwordProtected();
    case 'other-format': {
      const word = FORMAT_WORDS[problem.format];
      return word.startsWith('.') ? otherWorkbook(word) : noTableFile(word);
    }
    case 'no-workbook':
    case 'no-sheets':
    case 'not-a-zip':
      return noWorkbook();
    case 'too-large':
    case 'too-many-parts':
      return tooLarge();
    case 'doctype':
    case 'duplicate-part':
    case 'unsafe-path':
    case 'unknown-compression':
    case 'zip64':
      return notTrusted();
    case 'truncated':
    case 'damaged':
    case 'damaged-part':
      return damaged();
  }
}

const emptyFile = sentence({
  fi: () => 'tiedosto on tyhjä; lataa tai tallenna se uudelleen.',
  sv: () => 'filen är tom; ladda ner eller spara den på nytt.',
  en: () => 'the file is empty; download or save it again.',
});

const passwordProtected = sentence({
  fi: () => 'työkirjassa on salasana; poista se Excelissä ja tallenna.',
  sv: () => 'arbetsboken har ett lösenord; ta bort det i Excel och spara.',
  en: () => 'the workbook has a password; remove it in Excel and save.',
});

const otherWorkbook = sentence<[format: string]>({
  fi: (format) => `tämä on ${format}, ei .xlsx-työkirja; tallenna se Excelissä muotoon .xlsx.`,
  sv: (format) => `detta är ${format}, inte en .xlsx-arbetsbok; spara den i Excel som .xlsx.`,
  en: (format) => `this is ${format}, not an .xlsx workbook; save it in Excel as .xlsx.`,
});

const noTableFile = sentence<[format: string]>({
  fi: (format) =>
    `tämä on ${format}, ei .xlsx-työkirja; kopioi taulukko siitä Exceliin tai tekstitiedostoon.`,
  sv: (format) =>
    `detta är ${format}, inte en .xlsx-arbetsbok; kopiera tabellen till Excel eller en textfil.`,
  en: (format) => `this is ${format}, not an .xlsx workbook; copy the table from it to Excel or a text file.`,
});

const noWorkbook = sentence({
  fi: () => 'tiedostossa ei ole työkirjaa; tarkista, että tiedosto on oikea .xlsx tai .xlsm.',
  sv: () => 'filen har ingen arbetsbok; kontrollera att det är en riktig .xlsx eller .xlsm.',
  en: () => 'there is no workbook in the file; see that it is a real .xlsx or .xlsm.',
});

const tooLarge = sentence({
  fi: () => 'työkirja on suurempi kuin eurakit ottaa vastaan; poista siitä muut taulukot.',
  sv: () => 'arbetsboken är större än vad eurakit tar emot; ta bort andra blad ur den.',
  en: () => 'the workbook is larger than eurakit takes; remove other sheets from it.',
});

const notTrusted = sentence({
  fi: () => 'tiedosto on rakennettu niin, ettei sitä avata; tallenna se Excelissä uudelleen.',
  sv: () => 'filen är byggd så att den inte öppnas; spara den på nytt i Excel.',
  en: () => 'the file is built in a way that is not opened; save it anew in Excel.',
});

const damaged = sentence({
  fi: () => 'työkirja on vioittunut tai kesken; lataa tai tallenna se uudelleen.',
  sv: () => 'arbetsboken är skadad eller ofullständig; ladda ner eller spara den på nytt.',
  en: () => 'the workbook is damaged or incomplete; download or save it again.',
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
