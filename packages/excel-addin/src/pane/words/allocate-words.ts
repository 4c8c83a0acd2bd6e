import { type Language, sentence } from '@eurakit/core/render';

/** Splitting an amount into shares. */

export const allocateIntro = sentence({
  fi: () => 'Jakaa summan niin, että osuudet ovat tasan summa: tarkka osuus, pyöristys ja jäännös näkyvät.',
  sv: () => 'Fördelar en summa så att andelarna blir exakt summan: exakt andel, avrundning och rest syns.',
  en: () =>
    'Splits an amount so that the shares add up to it exactly, and shows exact share, rounding and rest.',
});

export const oneWay = sentence({ fi: () => 'Yksi summa', sv: () => 'En summa', en: () => 'One amount' });
export const twoWay = sentence({ fi: () => 'Taulukko', sv: () => 'Tabell', en: () => 'Table' });
export const shapeLabel = sentence({
  fi: () => 'Mitä jaetaan',
  sv: () => 'Vad som fördelas',
  en: () => 'What is split',
});
export const totalLabel = sentence({
  fi: () => 'Jaettava summa (€)',
  sv: () => 'Summa att fördela (€)',
  en: () => 'Amount to split (€)',
});
export const weightsLabel = sentence({
  fi: () => 'Jakoperuste, yksi rivi osapuolta kohti',
  sv: () => 'Fördelningsgrund, en rad per part',
  en: () => 'Key, one line for each party',
});
export const weightsExample = sentence({
  fi: () => 'Eksote 131155',
  sv: () => 'Eksote 131155',
  en: () => 'Eksote 131155',
});
export const fromSelection = sentence({
  fi: () => 'Ota valituista soluista',
  sv: () => 'Ta ur de valda cellerna',
  en: () => 'Take from the selected cells',
});
export const stepLabel = sentence({ fi: () => 'Pyöristys', sv: () => 'Avrundning', en: () => 'Rounding' });
export const wholeEuros = sentence({
  fi: () => 'kokonaisiin euroihin',
  sv: () => 'till hela euro',
  en: () => 'to whole euros',
});
export const wholeCents = sentence({ fi: () => 'sentteihin', sv: () => 'till cent', en: () => 'to cents' });
export const methodLabel = sentence({ fi: () => 'Menetelmä', sv: () => 'Metod', en: () => 'Method' });
export const tiesLabel = sentence({
  fi: () => 'Tasatilanne',
  sv: () => 'Lika rester',
  en: () => 'Equal remainders',
});
export const partyColumn = sentence({ fi: () => 'Osapuoli', sv: () => 'Part', en: () => 'Party' });
export const exactColumn = sentence({ fi: () => 'Tarkka', sv: () => 'Exakt', en: () => 'Exact' });
export const roundedColumn = sentence({ fi: () => 'Osuus', sv: () => 'Andel', en: () => 'Share' });
export const restColumn = sentence({ fi: () => 'Ero', sv: () => 'Skillnad', en: () => 'Difference' });
export const sumRow = sentence({ fi: () => 'Yhteensä', sv: () => 'Totalt', en: () => 'Total' });
export const party = sentence<[nth: number]>({
  fi: (nth) => `Osapuoli ${nth}`,
  sv: (nth) => `Part ${nth}`,
  en: (nth) => `Party ${nth}`,
});

export const tiedParties = sentence<[parties: string]>({
  fi: (parties) =>
    `Tasatilanne: ${parties}. Jäännös olisi voinut mennä kenelle tahansa heistä; sääntö ratkaisi.`,
  sv: (parties) =>
    `Lika rester: ${parties}. Resten kunde ha gått till vem som helst av dem; regeln avgjorde.`,
  en: (parties) => `Equal remainders: ${parties}. The rest could have gone to any of them; the rule decided.`,
});

export const writeShares = sentence({
  fi: () => 'Kirjoita valitusta solusta alaspäin',
  sv: () => 'Skriv nedåt från den valda cellen',
  en: () => 'Write down from the selected cell',
});

export const rowTotalsLabel = sentence({
  fi: () => 'Rivien summat (€)',
  sv: () => 'Radernas summor (€)',
  en: () => 'Row totals (€)',
});
export const columnTotalsLabel = sentence({
  fi: () => 'Sarakkeiden summat (€)',
  sv: () => 'Kolumnernas summor (€)',
  en: () => 'Column totals (€)',
});

export const listExample = sentence({
  fi: () => 'luvut riveittäin tai puolipistein',
  sv: () => 'talen radvis eller med semikolon',
  en: () => 'one on each line, or with semicolons',
});

export const alternatives = sentence<[count: number]>({
  fi: (count) =>
    count === 1
      ? 'Parempaa tai yhtä hyvää taulukkoa ei ole.'
      : `Yhtä hyviä taulukoita on ${count}; tämä on sääntöjen mukaan ensimmäinen.`,
  sv: (count) =>
    count === 1
      ? 'Det finns ingen bättre eller lika bra tabell.'
      : `Det finns ${count} lika bra tabeller; detta är den första enligt reglerna.`,
  en: (count) =>
    count === 1
      ? 'No other table is as good.'
      : `There are ${count} equally good tables; this is the first by the rules.`,
});

export const totalsDiffer = sentence<[rows: string, columns: string]>({
  fi: (rows, columns) =>
    `Rivien summat ovat yhteensä ${rows} ja sarakkeiden ${columns}. Korjaa toinen niistä.`,
  sv: (rows, columns) => `Radernas summor är totalt ${rows} och kolumnernas ${columns}. Rätta den ena.`,
  en: (rows, columns) =>
    `The row totals come to ${rows} and the column totals to ${columns}. Correct one of them.`,
});

export const blocked = sentence<[rows: string, columns: string]>({
  fi: (rows, columns) => `Näin ei voi jakaa: rivit ${rows} ja sarakkeet ${columns} eivät sovi yhteen.`,
  sv: (rows, columns) =>
    `Det går inte att fördela så: raderna ${rows} och kolumnerna ${columns} går inte ihop.`,
  en: (rows, columns) => `This cannot be split: rows ${rows} and columns ${columns} do not go together.`,
});

export const amountUnread = sentence({
  fi: () => 'Summaa ei voi lukea. Kirjoita se näin: 42 000.',
  sv: () => 'Summan går inte att läsa. Skriv den så här: 42 000.',
  en: () => 'The amount cannot be read. Write it like this: 42,000.',
});

export const notWholeSteps = sentence({
  fi: () => 'Summassa on senttejä. Valitse pyöristys sentteihin.',
  sv: () => 'Summan har cent. Välj avrundning till cent.',
  en: () => 'The amount has cents. Choose rounding to cents.',
});

export const weightUnread = sentence<[line: string]>({
  fi: (line) => `Riviltä ”${line}” puuttuu luku. Kirjoita osapuoli ja jakoperuste: Kotka 54319.`,
  sv: (line) => `På raden ”${line}” saknas ett tal. Skriv part och grund: Kotka 54319.`,
  en: (line) => `The line “${line}” has no number. Write party and key: Kotka 54319.`,
});

export const noWeights = sentence({
  fi: () => 'Anna jakoperuste: ainakin yhden osapuolen luku on suurempi kuin nolla.',
  sv: () => 'Ange en grund: minst en parts tal är större än noll.',
  en: () => 'Give a key: at least one party’s number is above zero.',
});

export const METHODS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'largest-remainder': { fi: 'suurin jäännös', sv: 'största resten', en: 'largest remainder' },
  cumulative: { fi: 'kumulatiivinen', sv: 'kumulativ', en: 'cumulative' },
};

export const TIES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  first: { fi: 'ensimmäiselle', sv: 'till den första', en: 'to the first' },
  last: { fi: 'viimeiselle', sv: 'till den sista', en: 'to the last' },
  'largest-weight': { fi: 'suurimmalle', sv: 'till den största', en: 'to the largest' },
};

export const writtenShares = sentence<[cells: number]>({
  fi: (cells) => `Osuudet kirjoitettiin ${cells === 1 ? 'yhteen soluun' : `${cells} soluun`}.`,
  sv: (cells) => `Andelarna skrevs i ${cells === 1 ? 'en cell' : `${cells} celler`}.`,
  en: (cells) => `The shares were written into ${cells === 1 ? 'one cell' : `${cells} cells`}.`,
});

export const nextEqual = sentence<[shown: number, of: number]>({
  fi: (shown, of) => `Näytä seuraava yhtä hyvä (${shown}/${of})`,
  sv: (shown, of) => `Visa nästa lika bra (${shown}/${of})`,
  en: (shown, of) => `Show the next equally good one (${shown}/${of})`,
});
