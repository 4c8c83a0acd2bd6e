import { sentence } from '@eurakit/core/render';

/** Pasting a table. */

export const pasteIntro = sentence({
  fi: () =>
    'Liitä rahoitustaulukko tai osahankkeiden raportti sähköpostista, PDF:stä, Wordista tai verkkosivulta. Se tarkistetaan heti, eikä mitään kirjoiteta ennen kuin pyydät.',
  sv: () =>
    'Klistra in en finansieringstabell eller delprojektens rapport ur e-post, PDF, Word eller webbsida. Den kontrolleras genast, och inget skrivs förrän du ber om det.',
  en: () =>
    'Paste a financing table or a report of sub-projects from an e-mail, a PDF, Word or a web page. It is checked at once, and nothing is written until you ask.',
});

export const pasteLabel = sentence({
  fi: () => 'Liitettävä taulukko tai raportti',
  sv: () => 'Tabell eller rapport att klistra in',
  en: () => 'Table or report to paste',
});
export const checkPasted = sentence({
  fi: () => 'Tarkista liitetty',
  sv: () => 'Kontrollera',
  en: () => 'Check what was pasted',
});
export const readingPasted = sentence({
  fi: () => 'Luetaan liitettyä…',
  sv: () => 'Läser det inklistrade…',
  en: () => 'Reading what was pasted…',
});

export const pastedFine = sentence<[rows: number]>({
  fi: (rows) => `Taulukko tunnistettiin (${rows} riviä), ja sen summat täsmäävät.`,
  sv: (rows) => `Tabellen kändes igen (${rows} rader), och dess summor stämmer.`,
  en: (rows) => `The table was recognised (${rows} rows), and its sums hold.`,
});

export const writeFromSelection = sentence({
  fi: () => 'Kirjoita valitusta solusta alkaen',
  sv: () => 'Skriv från den valda cellen',
  en: () => 'Write from the selected cell on',
});

export const pasting = sentence({ fi: () => 'Kirjoitetaan…', sv: () => 'Skriver…', en: () => 'Writing…' });

export const pasted = sentence<[cells: number]>({
  fi: (cells) => `Kirjoitettiin ${cells === 1 ? 'yksi solu' : `${cells} solua`}.`,
  sv: (cells) => `${cells === 1 ? 'En cell' : `${cells} celler`} skrevs.`,
  en: (cells) => `${cells === 1 ? 'One cell was' : `${cells} cells were`} written.`,
});

export const noSelection = sentence({
  fi: () => 'Valitse ensin solu, josta alkaen kirjoitetaan.',
  sv: () => 'Välj först cellen att börja skriva i.',
  en: () => 'First select the cell to write from.',
});

export const notEmpty = sentence<[cell: string]>({
  fi: (cell) => `Solu ${cell} ei ole tyhjä. Valitse paikka, jossa on tilaa; mitään ei kirjoitettu.`,
  sv: (cell) => `Cellen ${cell} är inte tom. Välj en plats med utrymme; inget skrevs.`,
  en: (cell) => `The cell ${cell} is not empty. Choose a place with room; nothing was written.`,
});
