import { sentence } from '@eurakit/core/render';

/** What can be wrong with a file to read or to write; each says what to do. */

export const missingFile = sentence<[file: string]>({
  fi: (file) => `${file}: tiedostoa ei ole; tarkista nimi ja kansio.`,
  sv: (file) => `${file}: filen finns inte; kontrollera namnet och mappen.`,
  en: (file) => `${file}: there is no such file; check its name and folder.`,
});

export const inputIsFolder = sentence<[file: string, several: string]>({
  fi: (file, several) =>
    `${file}: tämä on kansio; anna siinä oleva tiedosto (check ja merge: myös ${several}).`,
  sv: (file, several) => `${file}: detta är en mapp; ange en fil i den (check och merge: också ${several}).`,
  en: (file, several) => `${file}: this is a folder; give a file in it (check and merge: also ${several}).`,
});

export const readingNotAllowed = sentence<[file: string]>({
  fi: (file) => `${file}: tiedostoon ei ole lukuoikeutta; pyydä oikeus tai kopioi tiedosto omaan kansioon.`,
  sv: (file) => `${file}: du får inte läsa filen; be om rättighet eller kopiera den till din egen mapp.`,
  en: (file) => `${file}: you may not read this file; ask for the right, or copy it to your own folder.`,
});

export const inputIsLocked = sentence<[file: string]>({
  fi: (file) => `${file}: toinen ohjelma varaa tiedoston; sulje se siellä ja yritä uudelleen.`,
  sv: (file) => `${file}: ett annat program håller filen öppen; stäng den där och försök igen.`,
  en: (file) => `${file}: another program holds the file; close it there and try again.`,
});

export const inputFailed = sentence<[file: string, code: string]>({
  fi: (file, code) => `${file}: tiedoston lukeminen ei onnistunut (${code}); kopioi se toiseen paikkaan.`,
  sv: (file, code) => `${file}: filen kunde inte läsas (${code}); kopiera den till ett annat ställe.`,
  en: (file, code) => `${file}: the file could not be read (${code}); copy it to another place.`,
});

export const inputTwice = sentence({
  fi: () => 'Vakiosyötteen (-) voi antaa vain kerran; anna muut tiedostoina.',
  sv: () => 'Standardindata (-) kan anges bara en gång; ange de andra som filer.',
  en: () => 'Standard input (-) can be given only once; give the others as files.',
});

export const outputExists = sentence<[file: string]>({
  fi: (file) => `${file}: tiedosto on jo olemassa ja jätettiin ennalleen; anna toinen nimi tai --force.`,
  sv: (file) => `${file}: filen finns redan och lämnades orörd; ange ett annat namn eller --force.`,
  en: (file) => `${file}: the file exists and was left as it is; give another name, or --force.`,
});

export const outputIsInput = sentence<[file: string]>({
  fi: (file) => `${file}: tämä on myös luettava tiedosto, eikä sitä kirjoiteta yli; anna toinen nimi.`,
  sv: (file) => `${file}: detta är också en fil som läses, och den skrivs inte över; ange ett annat namn.`,
  en: (file) => `${file}: this is also a file to read, and it is not overwritten; give another name.`,
});

export const outputIsFolder = sentence<[file: string]>({
  fi: (file) => `${file}: tämä on kansio; anna tiedoston nimi.`,
  sv: (file) => `${file}: detta är en mapp; ange ett filnamn.`,
  en: (file) => `${file}: this is a folder; give the name of a file.`,
});

export const outputFolderMissing = sentence<[file: string]>({
  fi: (file) => `${file}: kansiota, johon tiedosto tulisi, ei ole; luo se ensin.`,
  sv: (file) => `${file}: mappen som filen skulle till finns inte; skapa den först.`,
  en: (file) => `${file}: the folder that the file should go to does not exist; make it first.`,
});

export const writingNotAllowed = sentence<[file: string]>({
  fi: (file) => `${file}: tähän ei ole kirjoitusoikeutta, eikä mitään muutettu; valitse toinen kansio.`,
  sv: (file) => `${file}: du får inte skriva här, och inget ändrades; välj en annan mapp.`,
  en: (file) => `${file}: you may not write here, and nothing was changed; choose another folder.`,
});

export const outputIsLocked = sentence<[file: string]>({
  fi: (file) =>
    `${file}: tiedosto on auki toisessa ohjelmassa, eikä sitä muutettu; sulje se ja yritä uudelleen.`,
  sv: (file) => `${file}: filen är öppen i ett annat program och ändrades inte; stäng den och försök igen.`,
  en: (file) => `${file}: the file is open in another program and was not changed; close it and try again.`,
});

export const diskIsFull = sentence<[file: string]>({
  fi: (file) => `${file}: levy on täynnä, eikä mitään muutettu; vapauta tilaa tai valitse toinen kansio.`,
  sv: (file) => `${file}: skivan är full, och inget ändrades; frigör utrymme eller välj en annan mapp.`,
  en: (file) => `${file}: the disk is full, and nothing was changed; make room or choose another folder.`,
});

export const outputFailed = sentence<[file: string, code: string]>({
  fi: (file, code) =>
    `${file}: kirjoittaminen ei onnistunut (${code}), eikä mitään muutettu; valitse toinen kansio.`,
  sv: (file, code) => `${file}: det gick inte att skriva (${code}), och inget ändrades; välj en annan mapp.`,
  en: (file, code) =>
    `${file}: writing did not succeed (${code}), and nothing was changed; choose another folder.`,
});

export const printingFailed = sentence<[code: string]>({
  fi: (code) => `Tulostus katkesi (${code}); ohjaa tulos toiseen tiedostoon.`,
  sv: (code) => `Utskriften avbröts (${code}); styr resultatet till en annan fil.`,
  en: (code) => `Printing broke off (${code}); send the output to another file.`,
});

export const written = sentence<[file: string]>({
  fi: (file) => `Kirjoitettiin ${file}.`,
  sv: (file) => `Skrev ${file}.`,
  en: (file) => `Wrote ${file}.`,
});
