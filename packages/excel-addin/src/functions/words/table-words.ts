import { SAY, sentence } from '@eurakit/core/render';

/** What is said of tables that cannot add up both ways, and of figures that no key gives; numbers count from 1. */

export const totalsDisagree = sentence<[rows: number, columns: number]>({
  fi: (rows, columns) =>
    `Rivien summat ovat yhteensä ${SAY.fi.euros(rows)}, sarakkeiden ${SAY.fi.euros(columns)} (ero ${SAY.fi.change(rows - columns)}); korjaa ne samaksi.`,
  sv: (rows, columns) =>
    `Radernas summor är tillsammans ${SAY.sv.euros(rows)}, kolumnernas ${SAY.sv.euros(columns)} (skillnad ${SAY.sv.change(rows - columns)}); gör dem lika.`,
  en: (rows, columns) =>
    `The row totals add up to ${SAY.en.euros(rows)}, the column totals to ${SAY.en.euros(columns)} (difference ${SAY.en.change(rows - columns)}); make them equal.`,
});

export const tableBlocked = sentence<
  [rows: readonly number[], columns: readonly number[], needed: number, available: number]
>({
  fi: (rows, columns, needed, available) =>
    `Taulukkoa ei ole: riveille tarvitaan ${SAY.fi.euros(needed)} (rivit: ${list(rows, 'fi')}), sarakkeissa on ${SAY.fi.euros(available)} (sarakkeet: ${list(columns, 'fi')}). Korjaa näiden summia.`,
  sv: (rows, columns, needed, available) =>
    `Det finns ingen tabell: raderna behöver ${SAY.sv.euros(needed)} (rader: ${list(rows, 'sv')}), i kolumnerna finns ${SAY.sv.euros(available)} (kolumner: ${list(columns, 'sv')}). Rätta deras summor.`,
  en: (rows, columns, needed, available) =>
    `There is no table: rows need ${SAY.en.euros(needed)} (rows: ${list(rows, 'en')}), columns have ${SAY.en.euros(available)} (columns: ${list(columns, 'en')}). Correct their totals.`,
});

export const tableTooLarge = sentence<[most: number]>({
  fi: (most) => `Taulukossa olisi yli ${most} solua; jaa pienemmissä osissa.`,
  sv: (most) => `Tabellen skulle ha över ${most} celler; fördela i mindre delar.`,
  en: (most) => `The table would have more than ${most} cells; split it in smaller parts.`,
});

export const tooManyParties = sentence<[most: number]>({
  fi: (most) => `Osapuolia on yli ${most}; anna pienempi alue, ei koko saraketta.`,
  sv: (most) => `Det finns över ${most} parter; ange ett mindre område, inte hela kolumnen.`,
  en: (most) => `There are more than ${most} parties; give a smaller range, not the whole column.`,
});

export const noKeyFits = sentence<[parties: readonly number[], years: readonly number[]]>({
  fi: (parties, years) =>
    `Mikään jakoperuste ei anna näitä summia: luvut ovat ristiriidassa (osapuolet: ${list(parties, 'fi')}; vuodet: ${list(years, 'fi')}, järjestysnumeroin). Tarkista nämä luvut ja step.`,
  sv: (parties, years) =>
    `Ingen fördelningsgrund ger dessa belopp: talen motsäger varandra (parter: ${list(parties, 'sv')}; år: ${list(years, 'sv')}, ordningsnummer). Kontrollera talen och step.`,
  en: (parties, years) =>
    `No key gives these amounts: the figures contradict each other (parties: ${list(parties, 'en')}; years: ${list(years, 'en')}, by their order). Check these figures and the step.`,
});

function list(indices: readonly number[], language: 'fi' | 'sv' | 'en'): string {
  return indices.length === 0 ? '–' : SAY[language].list(indices.map((index) => String(index + 1)));
}
