import { sentence } from '@eurakit/core/render';

/** What can be wrong with the value of an option: what was read, and what would be accepted. */

export const rateAmbiguous = sentence<[given: string, percent: string]>({
  fi: (given, percent) =>
    `--rate ${given} voi tarkoittaa ${percent} tai ${given} prosenttia; kirjoita --rate ${percent} tai ` +
    `--rate "${given} %".`,
  sv: (given, percent) =>
    `--rate ${given} kan betyda ${percent} eller ${given} procent; skriv --rate ${percent} eller ` +
    `--rate "${given} %".`,
  en: (given, percent) =>
    `--rate ${given} can mean ${percent} or ${given} percent; write --rate ${percent} or --rate ` +
    `"${given} %".`,
});

export const rateUnreadable = sentence<[given: string]>({
  fi: (given) => `--rate ”${given}” ei ole tukiprosentti väliltä 0–100; kirjoita esim. --rate 80.`,
  sv: (given) => `--rate ”${given}” är ingen stödprocent mellan 0 och 100; skriv t.ex. --rate 80.`,
  en: (given) => `--rate “${given}” is not a support rate from 0 to 100; write for example --rate 80.`,
});

export const periodUnreadable = sentence<[given: string]>({
  fi: (given) =>
    `--period ”${given}” ei ole hankeaika (alku ennen loppua); kirjoita esim. --period ` +
    `2016-09-01..2018-12-31.`,
  sv: (given) =>
    `--period ”${given}” är ingen projekttid (början före slutet); skriv t.ex. --period ` +
    `2016-09-01..2018-12-31.`,
  en: (given) =>
    `--period “${given}” is not a period (its start before its end); write for example --period ` +
    `2016-09-01..2018-12-31.`,
});

export const unitUnreadable = sentence<[given: string, units: readonly string[]]>({
  fi: (given, units) =>
    `--unit ”${given}” ei ole yksikkö; anna euroina jokin näistä: ${units.join(', ')} (1000 = tuhansia ` +
    `euroja).`,
  sv: (given, units) =>
    `--unit ”${given}” är ingen enhet; ange i euro något av: ${units.join(', ')} (1000 = tusental euro).`,
  en: (given, units) =>
    `--unit “${given}” is not a unit; give one of these, in euros: ${units.join(', ')} (1000 = ` +
    `thousands of euros).`,
});

export const weightsUnreadable = sentence<[given: string, weight: string]>({
  fi: (given, weight) =>
    `--weights ${given}: ”${weight}” ei ole paino; kirjoita esim. --weights 45,7,19,29 tai --weights ` +
    `"Kotka=54319,Hamina=20851" (desimaalit pisteellä).`,
  sv: (given, weight) =>
    `--weights ${given}: ”${weight}” är ingen vikt; skriv t.ex. --weights 45,7,19,29 eller --weights ` +
    `"Kotka=54319,Hamina=20851" (decimaler med punkt).`,
  en: (given, weight) =>
    `--weights ${given}: “${weight}” is not a weight; write for example --weights 45,7,19,29 or ` +
    `--weights "Kotka=54319,Hamina=20851" (decimals with a point).`,
});

export const weightsHalfNamed = sentence<[given: string]>({
  fi: (given) => `--weights ${given}: anna nimi joko kaikille painoille tai ei millekään.`,
  sv: (given) => `--weights ${given}: ange namn antingen för alla vikter eller för ingen.`,
  en: (given) => `--weights ${given}: give a name either to all weights or to none.`,
});

export const weightNamedTwice = sentence<[given: string, party: string]>({
  fi: (given, party) => `--weights ${given}: ”${party}” on kahdesti; anna jokaiselle osapuolelle yksi paino.`,
  sv: (given, party) => `--weights ${given}: ”${party}” finns två gånger; ange en vikt för varje part.`,
  en: (given, party) => `--weights ${given}: “${party}” is there twice; give each party one weight.`,
});

export const weightsAllZero = sentence<[given: string]>({
  fi: (given) => `--weights ${given}: ainakin yhden painon on oltava suurempi kuin 0.`,
  sv: (given) => `--weights ${given}: minst en vikt måste vara större än 0.`,
  en: (given) => `--weights ${given}: at least one weight must be greater than 0.`,
});

export const notProjectFile = sentence<[file: string]>({
  fi: (file) => `${file}: tämä ei ole hanketiedosto; anna valitsimelle --project JSON-tiedosto.`,
  sv: (file) => `${file}: detta är ingen projektfil; ange en JSON-fil för --project.`,
  en: (file) => `${file}: this is not a project file; give --project a JSON file.`,
});

export const mapNeedsOneFile = sentence<[option: string]>({
  fi: (option) => `Valitsin ${option} koskee yhden tiedoston luentaa; anna yksi tiedosto kerrallaan.`,
  sv: (option) => `Alternativet ${option} gäller tolkningen av en fil; ange en fil åt gången.`,
  en: (option) => `The option ${option} is about the reading of one file; give one file at a time.`,
});

export const mapNeedsTable = sentence<[file: string, option: string]>({
  fi: (file, option) => `${file}: hanketiedostossa ei ole tunnistettavaa taulukkoa; jätä ${option} pois.`,
  sv: (file, option) => `${file}: en projektfil har ingen tabell att känna igen; lämna bort ${option}.`,
  en: (file, option) => `${file}: a project file has no table to recognise; leave ${option} out.`,
});

export const mapEntriesUnmatched = sentence<[map: string, entries: readonly string[], file: string]>({
  fi: (map, entries, file) =>
    `${map}: näitä ei ole tiedoston ${file} taulukossa: ${list(entries, '”', '”')}; korjaa tekstit ` +
    `taulukon mukaisiksi.`,
  sv: (map, entries, file) =>
    `${map}: dessa finns inte i tabellen i ${file}: ${list(entries, '”', '”')}; rätta texterna så att ` +
    `de är som i tabellen.`,
  en: (map, entries, file) =>
    `${map}: these are not in the table of ${file}: ${list(entries, '“', '”')}; correct the texts to ` +
    `those of the table.`,
});

function list(entries: readonly string[], open: string, close: string): string {
  return entries.map((entry) => open + entry + close).join(', ');
}
