import { sentence } from '@eurakit/core/render';

/** The page around the sheet and the pane. */

export const tagline = sentence({
  fi: () => 'Rahoitustaulukot täsmäämään eurolleen',
  sv: () => 'Finansieringstabeller som stämmer på euron',
  en: () => 'Financing tables that agree to the euro',
});

export const dropHere = sentence({
  fi: () => 'Pudota Excel-työkirja tähän',
  sv: () => 'Släpp en Excel-arbetsbok här',
  en: () => 'Drop an Excel workbook here',
});

export const whatHappens = sentence({
  fi: () =>
    'eurakit etsii taulukot, laskee rivit, vuodet ja tukiprosentin ja näyttää solun, jossa on virhe. Voit korjata ja täyttää soluja ja ladata työkirjan. Alkuperäinen tiedosto ei muutu.',
  sv: () =>
    'eurakit hittar tabellerna, räknar rader, år och stödprocent och visar cellen som är fel. Du kan rätta och fylla i celler och ladda ner arbetsboken. Den ursprungliga filen ändras inte.',
  en: () =>
    'eurakit finds the tables, adds up rows, years and the support rate, and shows the cell that is wrong. You can correct and fill in cells and download the workbook. The original file does not change.',
});

export const chooseFile = sentence({
  fi: () => 'Avaa työkirja…',
  sv: () => 'Öppna arbetsbok…',
  en: () => 'Open a workbook…',
});

export const tryExample = sentence({
  fi: () => 'Kokeile esimerkillä',
  sv: () => 'Prova med ett exempel',
  en: () => 'Try an example',
});

export const exampleName = sentence({
  fi: () => 'esimerkki.xlsx',
  sv: () => 'exempel.xlsx',
  en: () => 'example.xlsx',
});

export const privacy = sentence({
  fi: () => 'Mitään ei lähetetä mihinkään.',
  sv: () => 'Ingenting skickas någonstans.',
  en: () => 'Nothing is sent anywhere.',
});

export const privacyMore = sentence({
  fi: () => 'Työkirja pysyy koneellasi, ja sivu toimii ilman verkkoa.',
  sv: () => 'Arbetsboken stannar på din dator, och sidan fungerar utan nät.',
  en: () => 'The workbook stays on your computer, and the page works without a network.',
});

export const tools = sentence({ fi: () => 'Työkirja', sv: () => 'Arbetsbok', en: () => 'Workbook' });
export const redoLabel = sentence({ fi: () => 'Tee uudelleen', sv: () => 'Gör om', en: () => 'Redo' });
export const download = sentence({
  fi: () => 'Lataa työkirja',
  sv: () => 'Ladda ner arbetsboken',
  en: () => 'Download the workbook',
});

export const changedMark = sentence({
  fi: () => 'muutettu, ei ladattu',
  sv: () => 'ändrad, inte nedladdad',
  en: () => 'changed, not downloaded',
});

export const sheetRegion = sentence({ fi: () => 'Taulukko', sv: () => 'Kalkylblad', en: () => 'Sheet' });
export const paneRegion = sentence({
  fi: () => 'Tarkistus ja täyttö',
  sv: () => 'Kontroll och ifyllning',
  en: () => 'Check and fill',
});
export const sheetTabs = sentence({ fi: () => 'Välilehdet', sv: () => 'Blad', en: () => 'Sheets' });
export const hiddenSheet = sentence({ fi: () => 'piilotettu', sv: () => 'dolt', en: () => 'hidden' });

export const gridHelp = sentence({
  fi: () => 'Liiku nuolilla, muokkaa Enterillä, tyhjennä Deletellä, siirry tehtäväruutuun F6:lla.',
  sv: () => 'Flytta med pilarna, redigera med Enter, töm med Delete, gå till åtgärdsfönstret med F6.',
  en: () => 'Move with the arrows, edit with Enter, empty with Delete, go to the task pane with F6.',
});
