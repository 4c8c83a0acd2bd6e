import { sentence } from '@eurakit/core/render';

/** What `eurakit merge` says of its call, of what it did, and what of it could not be done. */

export const mergeNeedsOut = sentence<[endings: readonly string[]]>({
  fi: (endings) => `Anna tiedosto, johon kokonaisuus kirjoitetaan: --out HANKE${endings.join(' tai HANKE')}.`,
  sv: (endings) => `Ange filen som helheten skrivs till: --out PROJEKT${endings.join(' eller PROJEKT')}.`,
  en: (endings) => `Give the file that the whole is written to: --out WHOLE${endings.join(' or WHOLE')}.`,
});

export const mergeNeedsTwo = sentence<[usage: string]>({
  fi: (usage) =>
    `Yhdistämiseen tarvitaan ainakin kahden osatoteuttajan tiedostot; kirjoita ${usage} (ohje: eurakit merge --help).`,
  sv: (usage) =>
    `Sammanslagningen behöver filer av minst två delgenomförare; skriv ${usage} (hjälp: eurakit merge --help).`,
  en: (usage) =>
    `Merging takes the files of at least two partners; write ${usage} (help: eurakit merge --help).`,
});

export const intoIsNoWhole = sentence<[file: string]>({
  fi: (file) =>
    `${file}: tiedostossa ei ole osatoteuttajia, joiden luvut voisi korvata; anna --into KOKO.xlsx, joka tehtiin ` +
    'komennolla eurakit merge.',
  sv: (file) =>
    `${file}: filen har inga delgenomförare vilkas tal kan ersättas; ange --into HELHET.xlsx, som gjordes med ` +
    'eurakit merge.',
  en: (file) =>
    `${file}: the file has no partners whose figures could be replaced; give --into WHOLE.xlsx, made by ` +
    'eurakit merge.',
});

export const sameFileTwice = sentence<[first: string, second: string]>({
  fi: (first, second) =>
    `${second}: sama tiedosto kuin ${first}, ja sen luvut laskettaisiin kahdesti; jätä toinen pois.`,
  sv: (first, second) =>
    `${second}: samma fil som ${first}, och dess tal skulle räknas två gånger; lämna bort den ena.`,
  en: (first, second) =>
    `${second}: the same file as ${first}, and its figures would count twice; leave one of them out.`,
});

export const nothingToMerge = sentence({
  fi: () => 'Missään tiedostossa ei ollut osatoteuttajan lukuja, joten kokonaisuutta ei kirjoitettu.',
  sv: () => 'Ingen fil innehöll en delgenomförares tal, så ingen helhet skrevs.',
  en: () => 'No file held the figures of a partner, so no whole was written.',
});

export const notAllRead = sentence<[out: string, unread: readonly string[]]>({
  fi: (out, unread) =>
    `${out}: ei kirjoitettu, koska näitä ei voitu lukea: ${unread.join(', ')}. Korjaa ne, tai kirjoita ` +
    'kokonaisuus ilman niitä: --allow-missing.',
  sv: (out, unread) =>
    `${out}: skrevs inte, eftersom dessa inte kunde läsas: ${unread.join(', ')}. Rätta dem, eller skriv ` +
    'helheten utan dem: --allow-missing.',
  en: (out, unread) =>
    `${out}: not written, as these could not be read: ${unread.join(', ')}. Correct them, or write the whole ` +
    'without them: --allow-missing.',
});

export const writtenWithout = sentence<[out: string, unread: readonly string[]]>({
  fi: (out, unread) => `${out}: tästä kokonaisuudesta puuttuu ${unread.join(', ')}.`,
  sv: (out, unread) => `${out}: i denna helhet saknas ${unread.join(', ')}.`,
  en: (out, unread) => `${out}: this whole lacks ${unread.join(', ')}.`,
});

export const partnerNamed = sentence<[name: string]>({
  fi: (name) => `osatoteuttaja ${name}`,
  sv: (name) => `delgenomförare ${name}`,
  en: (name) => `partner ${name}`,
});

export const wholeOfPartners = sentence<[partners: number]>({
  fi: (partners) => `kokonaisuus, ${partners} ${partners === 1 ? 'osatoteuttaja' : 'osatoteuttajaa'}`,
  sv: (partners) => `helhet, ${partners} delgenomförare`,
  en: (partners) => `whole of ${partners} ${partners === 1 ? 'partner' : 'partners'}`,
});

export const notMerged = sentence({
  fi: () => 'ei mukana kokonaisuudessa',
  sv: () => 'inte med i helheten',
  en: () => 'not in the whole',
});

export const merging = sentence<[nth: number, of: number, file: string]>({
  fi: (nth, of, file) => `luetaan ${nth}/${of}: ${file}`,
  sv: (nth, of, file) => `läser ${nth}/${of}: ${file}`,
  en: (nth, of, file) => `reading ${nth}/${of}: ${file}`,
});
