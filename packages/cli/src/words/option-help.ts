import type { Language } from '@eurakit/core/render';
import type { OptionName } from '../options.js';

/** What each option is for, in a line. */
export const OPTION_HELP: Readonly<Record<OptionName, Readonly<Record<Language, string>>>> = {
  project: {
    fi: 'hanketiedosto: tukiprosentti, hankeaika, jakoperusteet, yksikkö; tekstin tuonnissa se, johon teksti viedään',
    sv: 'projektfil: stödprocent, projekttid, fördelningsgrunder, enhet; vid import av text den som texten förs in i',
    en: 'project file: support rate, period, keys, unit; where a text is imported, the one that it is put into',
  },
  rate: {
    fi: 'tukiprosentti',
    sv: 'stödprocent',
    en: 'support rate in percent',
  },
  period: {
    fi: 'hankeaika, alku..loppu',
    sv: 'projekttid, början..slut',
    en: 'project period, start..end',
  },
  weights: {
    fi: 'jakoperusteen painot rivien järjestyksessä tai nimin ("Kotka=54319,Hamina=20851")',
    sv: 'vikter i radernas ordning eller med namn ("Kotka=54319,Hamina=20851")',
    en: 'weights of the key in the order of the rows, or by name ("Kotka=54319,Hamina=20851")',
  },
  unit: {
    fi: 'lukujen yksikkö euroina; 1 = suunnitelma on kokonaisina euroina',
    sv: 'talens enhet i euro; 1 = planen är i hela euro',
    en: 'unit of the figures in euros; 1 = the plan is in whole euros',
  },
  pack: {
    fi: 'uudempi prosenttien ja kattojen paketti (JSON); sama tunnus korvaa vanhan arvon',
    sv: 'ett nyare paket av procenter och tak (JSON); samma id ersätter det äldre värdet',
    en: 'a newer pack of rates and ceilings (JSON); the same id takes the place of the older value',
  },
  fund: {
    fi: 'rahasto; ESR on kaudella 2021–2027 ESR+',
    sv: 'fonden; ESR är ESF+ under perioden 2021–2027',
    en: 'the fund; ESR is ESF+ in the period 2021–2027',
  },
  years: {
    fi: 'suunnitelman vuodet, enintään 12',
    sv: 'planens år, högst 12',
    en: 'the years of the plan, at most 12',
  },
  partners: {
    fi: 'yhteishankkeen tai ryhmähankkeen toteuttajien määrä, päätoteuttaja mukaan lukien',
    sv: 'antalet genomförare i ett samprojekt eller grupprojekt, huvudgenomföraren medräknad',
    en: 'how many implementers a joint or group project has, the lead among them',
  },
  'cost-model': {
    fi: 'kustannusmalli: ohjelmakauden prosentti (eurakit rates luettelee ne), lump-sum tai actual-costs',
    sv: 'kostnadsmodell: programperiodens procent (eurakit rates räknar upp dem), lump-sum eller actual-costs',
    en: 'cost model: a percentage of the programme period (eurakit rates lists them), lump-sum or actual-costs',
  },
  'salary-model': {
    fi: 'palkkamalli: yksikkökustannus, vakiosivukulut tai todelliset palkat',
    sv: 'lönemodell: enhetskostnad, standardbikostnader eller faktiska löner',
    en: 'salary model: unit cost, standard side costs or actual wages',
  },
  map: {
    fi: 'korjattu luenta: mitä sarakkeet ja rivit ovat',
    sv: 'rättad tolkning: vad kolumner och rader är',
    en: 'corrected reading: what columns and rows are',
  },
  'write-map': {
    fi: 'kirjoittaa luennan korjattavaksi',
    sv: 'skriver tolkningen så att den kan rättas',
    en: 'writes the reading, to be corrected',
  },
  as: {
    fi: 'minä taulukko tuodaan',
    sv: 'vad tabellen importeras som',
    en: 'what the table is imported as',
  },
  keep: {
    fi: 'korjaukset, joita ei tehdä: lajit (hyphen, row, goal…) tai tunnukset (hyphen@12) pilkuin; tulos luettelee kaikki',
    sv: 'rättelser som inte görs: slag (hyphen, row, goal…) eller id (hyphen@12) med komma; resultatet räknar upp alla',
    en: 'repairs not to make: kinds (hyphen, row, goal…) or ids (hyphen@12), with commas; the result lists them all',
  },
  'cell-limit': {
    fi: 'lomakkeen kentän enimmäispituus merkkeinä: pidemmät raportin solut kerrotaan',
    sv: 'blankettfältets maximilängd i tecken: längre celler i rapporten sägs',
    en: 'the longest text a field of the form takes, in characters: longer cells of a report are told',
  },
  table: {
    fi: 'monesko tiedoston taulukoista',
    sv: 'vilken av filens tabeller',
    en: 'which of the tables in the file',
  },
  out: {
    fi: 'tiedosto, johon tulos kirjoitetaan (muuten tulostetaan)',
    sv: 'fil som resultatet skrivs till (annars skrivs det ut)',
    en: 'file to write the result to (otherwise it is printed)',
  },
  step: {
    fi: 'pienin jaettava yksikkö euroina (oletus 0.01)',
    sv: 'minsta enhet som fördelas, i euro (förval 0.01)',
    en: 'smallest unit to give, in euros (default 0.01)',
  },
  method: {
    fi: 'suurin jäännös (oletus), kertymän pyöristys tai vertailuun Sainte-Laguë tai d’Hondt',
    sv: 'största resten (förval), avrundade kumulativa summor eller för jämförelse Sainte-Laguë eller d’Hondt',
    en: 'largest remainder (default), rounded running totals, or to compare Sainte-Laguë or d’Hondt',
  },
  ties: {
    fi: 'kuka tasatilanteessa saa viimeisen yksikön (oletus first)',
    sv: 'vem som får den sista enheten när det är lika (förval first)',
    en: 'who gets the last unit in a tie (default first)',
  },
  residual: {
    fi: 'osapuoli (nimi tai numero), joka saa muilta jäävän osan',
    sv: 'parten (namn eller nummer) som får resten efter de andra',
    en: 'the party (name or number) that gets what the others leave',
  },
  names: {
    fi: 'osapuolten nimet painojen järjestyksessä',
    sv: 'parternas namn i vikternas ordning',
    en: 'names of the parties in the order of the weights',
  },
  trace: {
    fi: 'kertoo, miten jokainen luku syntyi',
    sv: 'berättar hur varje tal kom till',
    en: 'tells how each amount came about',
  },
  into: {
    fi: 'täyttää tämän työkirjan taulukon tyhjät solut; muu säilyy',
    sv: 'fyller tabellens tomma celler i denna arbetsbok; allt annat bevaras',
    en: 'fills the empty cells of the table in this workbook; all else is kept',
  },
  'into-table': {
    fi: 'monesko taulukko täytetään (oletus: ensimmäinen suunnitelma)',
    sv: 'vilken tabell som fylls (förval: den första planen)',
    en: 'which table is filled (default: the first plan)',
  },
  binding: {
    fi: 'täyttää lomakepohjan: mikä hankkeen tieto mihinkin soluun (JSON; tietojen nimet: docs/binding-fields.md)',
    sv: 'fyller i en blankettmall: vilket fält i projektet till vilken cell (JSON; fältens namn: docs/binding-fields.md)',
    en: 'fills a form template: which field of the project into which cell (JSON; names: docs/binding-fields.md)',
  },
  'keep-map': {
    fi: 'säilyttää korjatun luennan (--map) työkirjassa',
    sv: 'bevarar den rättade tolkningen (--map) i arbetsboken',
    en: 'keeps the corrected reading (--map) in the workbook',
  },
  'with-check': {
    fi: 'lisää työkirjaan taulukon Tarkistus: havainnot, paikat ja ohjeet',
    sv: 'lägger till bladet Kontroll i arbetsboken: fynd, ställen och råd',
    en: 'adds the sheet Check to the workbook: findings, places and advice',
  },
  all: {
    fi: 'näyttää jokaisen havainnon, vaikka samanlaisia olisi yli 20',
    sv: 'visar varje fynd också när det finns fler än 20 av samma slag',
    en: 'shows each finding even where there are more than 20 of one kind',
  },
  'allow-missing': {
    fi: 'kirjoittaa kokonaisuuden, vaikka jotakin tiedostoa ei voitu lukea',
    sv: 'skriver helheten fastän någon fil inte kunde läsas',
    en: 'writes the whole even where a file could not be read',
  },
  force: {
    fi: 'korvaa olemassa olevan tiedoston',
    sv: 'ersätter en fil som finns',
    en: 'replaces a file that exists',
  },
  json: {
    fi: 'tulos JSON-muodossa, rivi tiedostoa kohti',
    sv: 'resultatet som JSON, en rad per fil',
    en: 'the result as JSON, one line a file',
  },
  lang: {
    fi: 'kieli (oletus fi, tai ympäristömuuttuja EURAKIT_LANG)',
    sv: 'språk (förval fi, eller miljövariabeln EURAKIT_LANG)',
    en: 'language (default fi, or the environment variable EURAKIT_LANG)',
  },
  help: { fi: 'tämä ohje', sv: 'denna hjälp', en: 'this help' },
  version: { fi: 'versio', sv: 'version', en: 'version' },
};

/** `--period` of the commands that ask for a programme period. */
export const PROGRAMME_PERIOD = {
  value: '2014-2020|2021-2027',
  help: { fi: 'ohjelmakausi', sv: 'programperioden', en: 'the programme period' },
} as const;

/** `--force` of the command that fills forms. */
export const FORCE_OF_FILL = {
  help: {
    fi: 'korvaa olemassa olevan tiedoston ja (--binding) sen, mitä sidotuissa soluissa on',
    sv: 'ersätter en fil som finns och (--binding) det som står i bundna celler',
    en: 'replaces a file that exists and (--binding) what stands in bound cells',
  },
} as const;

/** `--into` of merging: a whole, not a template. */
export const INTO_WHOLE = {
  value: 'WHOLE.xlsx',
  help: {
    fi: 'kokonaisuus, jossa tiedostot korvaavat samannimisten osatoteuttajien luvut',
    sv: 'helheten där filerna ersätter talen för delgenomförare med samma namn',
    en: 'the whole in which the files take the place of the figures of partners of the same name',
  },
} as const;
