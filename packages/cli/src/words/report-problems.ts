import { sentence } from '@eurakit/core/render';

/** What can be wrong where a report or a plan in words is asked for. */

export const noSubProjects = sentence<[file: string]>({
  fi: (file) =>
    `${file}: osahankkeita ei löytynyt; taulukolla on oltava otsikkorivi, esim. Tavoite | Toiminta | Tulokset ` +
    `tai Kysymykset | Menetelmät | Strategiat.`,
  sv: (file) =>
    `${file}: inga delprojekt hittades; tabellen ska ha en rubrikrad, t.ex. Mål | Verksamhet | Resultat ` +
    `eller Frågor | Metoder | Strategier.`,
  en: (file) =>
    `${file}: no sub-projects were found; a table needs a heading row, such as Goal | Activity | Result ` +
    `or Questions | Methods | Strategies.`,
});

export const noPlanText = sentence<[file: string]>({
  fi: (file) =>
    `${file}: suunnitelmaa ei löytynyt; tekstissä on oltava otsikoita, esim. Päätavoite, Riskit, Tulokset.`,
  sv: (file) => `${file}: ingen plan hittades; texten ska ha rubriker, t.ex. Huvudmål, Risker, Resultat.`,
  en: (file) => `${file}: no plan was found; the text needs headings, such as Main goal, Risks, Results.`,
});

export const keepUnknown = sentence<[given: string, kinds: readonly string[]]>({
  fi: (given, kinds) =>
    `--keep ${given}: tällaista korjausta ei tehty; anna korjauksen tunnus (esim. hyphen@12) tai laji: ${kinds.join(', ')}.`,
  sv: (given, kinds) =>
    `--keep ${given}: ingen sådan rättelse gjordes; ange rättelsens id (t.ex. hyphen@12) eller slag: ${kinds.join(', ')}.`,
  en: (given, kinds) =>
    `--keep ${given}: no such repair was made; give the id of a repair (such as hyphen@12) or a kind: ${kinds.join(', ')}.`,
});

export const keepOnlyWords = sentence<[kinds: string]>({
  fi: (kinds) => `--keep koskee vain sanallisia tuonteja; anna --as ${kinds}, tai jätä --keep pois.`,
  sv: (kinds) => `--keep gäller bara texter; ange --as ${kinds}, eller lämna bort --keep.`,
  en: (kinds) => `--keep is only for texts; give --as ${kinds}, or leave --keep out.`,
});

export const docxUnreadable = sentence<[file: string]>({
  fi: (file) =>
    `${file}: Word-tiedosto on rikki tai suojattu; avaa se Wordissa ja tallenna uudelleen, tai liitä tekstinä.`,
  sv: (file) =>
    `${file}: Word-filen är skadad eller skyddad; öppna den i Word och spara om, eller klistra in som text.`,
  en: (file) =>
    `${file}: the Word file is broken or protected; open it in Word and save it again, or paste it as text.`,
});

export const docxTooLarge = sentence<[file: string]>({
  fi: (file) => `${file}: Word-tiedosto on purettuna yli 200 Mt; poista siitä kuvat tai jaa se.`,
  sv: (file) => `${file}: Word-filen är uppackad över 200 MB; ta bort bilder eller dela den.`,
  en: (file) => `${file}: the Word file is over 200 MB unpacked; take pictures out of it or divide it.`,
});

export const alreadyReport = sentence<[file: string]>({
  fi: (file) => `${file}: tämä on jo JSON; anna raportti (.docx, .html, .txt), tai tarkista: eurakit check.`,
  sv: (file) =>
    `${file}: detta är redan JSON; ange en rapport (.docx, .html, .txt), eller granska: eurakit check.`,
  en: (file) =>
    `${file}: this is JSON already; give a report (.docx, .html, .txt), or check it: eurakit check.`,
});

export const cellLimitUnreadable = sentence<[given: string]>({
  fi: (given) => `--cell-limit ”${given}” ei ole merkkimäärä; kirjoita esim. --cell-limit 2000.`,
  sv: (given) => `--cell-limit ”${given}” är inget antal tecken; skriv t.ex. --cell-limit 2000.`,
  en: (given) =>
    `--cell-limit “${given}” is not a number of characters; write for example --cell-limit 2000.`,
});

export const compareNeedsTwo = sentence<[usage: string]>({
  fi: (usage) => `Anna kaksi tiedostoa, aiempi ja myöhempi; kirjoita ${usage}.`,
  sv: (usage) => `Ange två filer, den tidigare och den senare; skriv ${usage}.`,
  en: (usage) => `Give two files, the earlier and the later one; write ${usage}.`,
});
