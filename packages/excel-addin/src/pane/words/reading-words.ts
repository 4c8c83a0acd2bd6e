import { type Language, sentence } from '@eurakit/core/render';

/** What was recognised, and correcting it. */

export const readingIntro = sentence({
  fi: () =>
    'Näin taulukot luettiin. Korjaa, jos jokin meni väärin: korjaus säilyy työkirjassa eikä näy soluissa.',
  sv: () =>
    'Så lästes tabellerna. Rätta om något blev fel: rättelsen sparas i arbetsboken och syns inte i cellerna.',
  en: () =>
    'This is how the tables were read. Correct what is wrong: it is kept in the workbook, not in its cells.',
});

export const ourForms = sentence({
  fi: () => 'Työkirjassa on eurakitin lomakkeet. Ne luetaan näiltä taulukoilta:',
  sv: () => 'Arbetsboken har eurakits blanketter. De läses från dessa blad:',
  en: () => 'The workbook has forms of eurakit. They are read from these sheets:',
});

export const checkFirst = sentence({
  fi: () => 'Tarkista luvut ensin: silloin taulukot tunnistetaan.',
  sv: () => 'Kontrollera siffrorna först: då känns tabellerna igen.',
  en: () => 'Check the figures first: that is when tables are recognised.',
});

export const rateLabel = sentence({
  fi: () => 'Tukiprosentti',
  sv: () => 'Stödprocent',
  en: () => 'Support rate',
});
export const rateExample = sentence({
  fi: () => 'esim. 80 %',
  sv: () => 't.ex. 80 %',
  en: () => 'e.g. 80 %',
});
export const periodLabel = sentence({
  fi: () => 'Hankkeen kesto',
  sv: () => 'Projekttid',
  en: () => 'Project period',
});
export const periodExample = sentence({
  fi: () => 'esim. 1.9.2016–31.12.2018',
  sv: () => 't.ex. 1.9.2016–31.12.2018',
  en: () => 'e.g. 1.9.2016–31.12.2018',
});

export const rateUnread = sentence({
  fi: () => 'Tukiprosenttia ei voi lukea. Kirjoita se näin: 80 %.',
  sv: () => 'Stödprocenten går inte att läsa. Skriv den så här: 80 %.',
  en: () => 'The support rate cannot be read. Write it like this: 80 %.',
});

export const periodUnread = sentence({
  fi: () => 'Kestoa ei voi lukea. Kirjoita se näin: 1.9.2016–31.12.2018.',
  sv: () => 'Projekttiden går inte att läsa. Skriv den så här: 1.9.2016–31.12.2018.',
  en: () => 'The period cannot be read. Write it like this: 1.9.2016–31.12.2018.',
});

export const unitLabel = sentence({ fi: () => 'Yksikkö', sv: () => 'Enhet', en: () => 'Unit' });
export const columnsLabel = sentence({ fi: () => 'Sarakkeet', sv: () => 'Kolumner', en: () => 'Columns' });
export const rowsLabel = sentence({ fi: () => 'Rivit', sv: () => 'Rader', en: () => 'Rows' });
export const headingLabel = sentence({
  fi: () => 'Taulukossa',
  sv: () => 'I tabellen',
  en: () => 'In the table',
});
export const meaningLabel = sentence({ fi: () => 'Merkitys', sv: () => 'Betydelse', en: () => 'Meaning' });
export const yearLabel = sentence({ fi: () => 'Vuosi', sv: () => 'År', en: () => 'Year' });
export const noHeading = sentence({
  fi: () => '(ei otsikkoa)',
  sv: () => '(utan rubrik)',
  en: () => '(no heading)',
});

export const useReading = sentence({
  fi: () => 'Käytä ja tarkista',
  sv: () => 'Använd och kontrollera',
  en: () => 'Use and check',
});

export const recognisedAgain = sentence({
  fi: () => 'Palauta tunnistettu',
  sv: () => 'Återställ den tolkade',
  en: () => 'Back to what was recognised',
});

export const savingReading = sentence({
  fi: () => 'Luetaan uudelleen…',
  sv: () => 'Läser på nytt…',
  en: () => 'Reading again…',
});

export const readingKept = sentence({
  fi: () => 'Tulkinta säilyy työkirjassa ja on käytössä seuraavalla kerralla.',
  sv: () => 'Tolkningen sparas i arbetsboken och används nästa gång.',
  en: () => 'The reading is kept in the workbook and used next time.',
});

export const UNIT_NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '0.01': { fi: 'euroina ja sentteinä', sv: 'euro och cent', en: 'euros and cents' },
  '1': { fi: 'euroina', sv: 'euro', en: 'euros' },
  '1000': { fi: '1 000 €', sv: '1 000 €', en: '€1,000' },
  '1000000': { fi: 'milj. €', sv: 'mn €', en: 'M€' },
};

export const COLUMN_MEANINGS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  label: { fi: 'rivien nimet', sv: 'radernas namn', en: 'row names' },
  year: { fi: 'vuosi', sv: 'år', en: 'year' },
  total: { fi: 'yhteensä', sv: 'totalt', en: 'total' },
  percent: { fi: 'prosentti', sv: 'procent', en: 'percentage' },
  weight: { fi: 'jakoperuste', sv: 'fördelningsgrund', en: 'key' },
  part: { fi: 'osa summasta', sv: 'del av summan', en: 'part of the total' },
  beside: { fi: 'taulukon vieressä', sv: 'bredvid tabellen', en: 'beside the table' },
  month: { fi: 'kuukausi tai neljännes', sv: 'månad eller kvartal', en: 'month or quarter' },
  approved: { fi: 'hyväksytty', sv: 'godkänt', en: 'approved' },
  before: { fi: 'aiemmin', sv: 'tidigare', en: 'before' },
  period: { fi: 'tämä kausi', sv: 'denna period', en: 'this period' },
  cumulative: { fi: 'kertymä', sv: 'ackumulerat', en: 'cumulative' },
  left: { fi: 'jäljellä', sv: 'återstår', en: 'left' },
  change: { fi: 'muutos', sv: 'ändring', en: 'change' },
  new: { fi: 'muutoksen jälkeen', sv: 'efter ändringen', en: 'after the change' },
  ignored: { fi: 'ei lueta', sv: 'läses inte', en: 'not read' },
  unknown: { fi: 'ei tunnistettu', sv: 'känns inte igen', en: 'not recognised' },
};

export const ROW_MEANINGS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  euState: { fi: 'EU ja valtio', sv: 'EU och staten', en: 'EU and state' },
  municipal: { fi: 'kunta', sv: 'kommun', en: 'municipality' },
  jointMunicipalAuthority: { fi: 'kuntayhtymä', sv: 'samkommun', en: 'joint municipal authority' },
  wellbeingServicesCounty: { fi: 'hyvinvointialue', sv: 'välfärdsområde', en: 'wellbeing services county' },
  otherPublic: { fi: 'muu julkinen', sv: 'annan offentlig', en: 'other public' },
  private: { fi: 'yksityinen', sv: 'privat', en: 'private' },
  unclassified: { fi: 'muu rahoittaja', sv: 'annan finansiär', en: 'other funder' },
  group: { fi: 'ryhmän summa', sv: 'gruppens summa', en: 'group sum' },
  total: { fi: 'koko summa', sv: 'hela summan', en: 'grand total' },
  netCosts: { fi: 'nettokustannukset', sv: 'nettokostnader', en: 'net costs' },
  ignored: { fi: 'ei lueta', sv: 'läses inte', en: 'not read' },
};

export const keyLabel = sentence({
  fi: () => 'Jakoperuste (osapuoli ja luku, rivi kerrallaan)',
  sv: () => 'Fördelningsgrund (part och tal, rad för rad)',
  en: () => 'Key (party and number, line by line)',
});

export const keyUnread = sentence({
  fi: () => 'Jakoperustetta ei voi lukea. Kirjoita joka riville osapuoli ja luku: Kotka 54319.',
  sv: () => 'Grunden går inte att läsa. Skriv part och tal på varje rad: Kotka 54319.',
  en: () => 'The key cannot be read. Write a party and a number on each line: Kotka 54319.',
});
