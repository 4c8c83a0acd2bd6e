import { sentence } from '@eurakit/core/render';

/** What is said of opening and downloading files. */

export const opening = sentence<[file: string]>({
  fi: (file) => `Avataan ${file}…`,
  sv: (file) => `Öppnar ${file}…`,
  en: (file) => `Opening ${file}…`,
});

export const openingStopped = sentence<[file: string]>({
  fi: (file) => `Tiedoston ${file} avaaminen keskeytettiin.`,
  sv: (file) => `Öppnandet av ${file} avbröts.`,
  en: (file) => `Opening ${file} was stopped.`,
});

export const openedBook = sentence<[file: string]>({
  fi: (file) => `${file} on auki. Tiedosto ei lähtenyt koneeltasi.`,
  sv: (file) => `${file} är öppen. Filen har inte lämnat din dator.`,
  en: (file) => `${file} is open. The file has not left your computer.`,
});

export const openedExample = sentence({
  fi: () => 'Esimerkki on auki. Siinä on yksi tahallinen virhe.',
  sv: () => 'Exemplet är öppet. Det innehåller ett avsiktligt fel.',
  en: () => 'The example is open. It holds one deliberate fault.',
});

export const notRead = sentence<[file: string]>({
  fi: (file) => `${file}: tiedoston lukeminen ei onnistunut; kopioi se omalle koneellesi ja yritä uudelleen.`,
  sv: (file) => `${file}: filen kunde inte läsas; kopiera den till din egen dator och försök igen.`,
  en: (file) => `${file}: the file could not be read; copy it to your own computer and try again.`,
});

export const textFile = sentence<[file: string]>({
  fi: (file) => `${file}: tämä on tekstiä, ei työkirja; avaa se Excelissä ja tallenna muotoon .xlsx.`,
  sv: (file) => `${file}: detta är text, inte en arbetsbok; öppna den i Excel och spara som .xlsx.`,
  en: (file) => `${file}: this is text, not a workbook; open it in Excel and save it as .xlsx.`,
});

export const pdfFile = sentence<[file: string]>({
  fi: (file) =>
    `${file}: tämä on PDF, ei työkirja; avaa työkirja ja liitä PDF:n taulukko kohtaan Liittäminen.`,
  sv: (file) =>
    `${file}: detta är en PDF, inte en arbetsbok; öppna en arbetsbok och klistra in tabellen under Inklistring.`,
  en: (file) => `${file}: this is a PDF, not a workbook; open a workbook and paste the table under Paste.`,
});

export const oneFile = sentence<[count: number]>({
  fi: (count) => `Pudotit ${count} tiedostoa. Avaa yksi kerrallaan.`,
  sv: (count) => `Du släppte ${count} filer. Öppna en i taget.`,
  en: (count) => `You dropped ${count} files. Open one at a time.`,
});

export const workerFailed = sentence<[file: string, error: string]>({
  fi: (file, error) =>
    `${file}: avaaminen ei onnistunut. Lataa sivu uudelleen; jos tämä toistuu, kerro: ${error}`,
  sv: (file, error) =>
    `${file}: öppnandet misslyckades. Ladda om sidan; om det upprepas, rapportera: ${error}`,
  en: (file, error) => `${file}: opening failed. Reload the page; if it happens again, report: ${error}`,
});

export const downloaded = sentence<[file: string]>({
  fi: (file) => `Ladattiin ${file}. Alkuperäinen tiedosto on ennallaan.`,
  sv: (file) => `${file} laddades ner. Den ursprungliga filen är oförändrad.`,
  en: (file) => `${file} was downloaded. The original file is as it was.`,
});

export const notDownloaded = sentence<[file: string]>({
  fi: (file) => `Tiedoston ${file} muutoksia ei ole ladattu. Ne katoavat, jos avaat toisen työkirjan.`,
  sv: (file) => `Ändringarna i ${file} är inte nedladdade. De går förlorade om du öppnar en annan arbetsbok.`,
  en: (file) => `The changes to ${file} are not downloaded. They are lost if you open another workbook.`,
});

export const downloadAndGoOn = sentence({
  fi: () => 'Lataa ja avaa toinen',
  sv: () => 'Ladda ner och öppna en annan',
  en: () => 'Download and open the other',
});

export const goOnWithout = sentence({
  fi: () => 'Avaa lataamatta',
  sv: () => 'Öppna utan att ladda ner',
  en: () => 'Open without downloading',
});

export const cancel = sentence({ fi: () => 'Peruuta', sv: () => 'Avbryt', en: () => 'Cancel' });

export const newBookMade = sentence<[file: string]>({
  fi: (file) => `${file} on tehty ja ladattu.`,
  sv: (file) => `${file} är gjord och nedladdad.`,
  en: (file) => `${file} was made and downloaded.`,
});

export const openHere = sentence({
  fi: () => 'Avaa se tässä',
  sv: () => 'Öppna den här',
  en: () => 'Open it here',
});
