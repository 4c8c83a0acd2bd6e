import type { Worded } from './language.js';

/** What stands above the columns of the sheet *Palkat*, and in its rows of sums. */
export const SALARY_WORDS = {
  implementer: { fi: 'Toteuttaja', sv: 'Genomförare', en: 'Implementer' },
  whole: { fi: 'Koko hanke', sv: 'Hela projektet', en: 'The whole project' },
  task: { fi: 'Tehtävä', sv: 'Uppgift', en: 'Task' },
  model: { fi: 'Palkkamalli', sv: 'Lönemodell', en: 'Salary model' },
  wage: { fi: 'Palkka (€/kk)', sv: 'Lön (€/mån)', en: 'Wage (€/month)' },
  hourlyCost: { fi: 'Tuntitaksa (€/h)', sv: 'Timpris (€/h)', en: 'Hourly cost (€/h)' },
  sideCostRate: { fi: 'Sivukulut', sv: 'Bikostnader', en: 'Side costs' },
  workShare: { fi: 'Osuus työajasta', sv: 'Andel av arbetstiden', en: 'Share of the work' },
  isTeaching: { fi: 'AMK-opettaja', sv: 'YH-lärare', en: 'UAS teacher' },
  hasHolidayBonus: {
    fi: 'Lomaraha palkassa',
    sv: 'Semesterpenning i lönen',
    en: 'Holiday bonus in the wage',
  },
  work: { fi: 'Kuukausia tai tunteja', sv: 'Månader eller timmar', en: 'Months or hours' },
  costs: { fi: 'Palkkakustannukset (€)', sv: 'Lönekostnader (€)', en: 'Salary costs (€)' },
  total: { fi: 'Yhteensä (€)', sv: 'Totalt (€)', en: 'Total (€)' },
  sum: { fi: 'Palkat yhteensä', sv: 'Löner totalt', en: 'Salaries in total' },
} as const satisfies Readonly<Record<string, Worded>>;

/** What the texts of a choice of the sheet stand for in a project file. */
export const SALARY_CHOICES = {
  model: {
    'unit-cost': { fi: 'yksikkökustannus', sv: 'enhetskostnad', en: 'unit cost' },
    'standard-side-cost': { fi: 'vakiosivukulut', sv: 'standardbikostnader', en: 'standard side costs' },
    actual: { fi: 'todelliset', sv: 'faktiska', en: 'actual' },
  },
  flag: {
    true: { fi: 'kyllä', sv: 'ja', en: 'yes' },
    false: { fi: 'ei', sv: 'nej', en: 'no' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Worded>>>>;

/** Sentences on the sheet. */
export const SALARY_NOTES = {
  privacy: {
    fi: 'Kirjoita tehtävät, älä nimiä. Palkkatiedot eivät lähde työkirjasta. Sävytetyt solut täytetään, muut lasketaan.',
    sv: 'Skriv uppgifter, inte namn. Löneuppgifterna lämnar inte arbetsboken. Tonade celler fylls i, de andra räknas ut.',
    en: 'Write tasks, not names. Wages do not leave the workbook. Tinted cells are filled in, the others are computed.',
  },
  implementer: {
    fi: 'Rivi ilman toteuttajaa kuuluu samalle kuin yllä oleva rivi.',
    sv: 'En rad utan genomförare hör till samma som raden ovanför.',
    en: 'A line without an implementer is of the same one as the line above.',
  },
  model: {
    fi: 'Yksikkökustannus: tunnit × tuntitaksa. Muut: kuukausipalkka × kuukaudet × osuus työajasta × (100 % + sivukulut). Tuensaajan kaikissa tehtävissä on sama malli.',
    sv: 'Enhetskostnad: timmar × timpris. De andra: månadslön × månader × andel av arbetstiden × (100 % + bikostnader). Samma modell gäller för alla stödmottagarens uppgifter.',
    en: 'Unit cost: hours × hourly unit cost. The others: monthly wage × months × share of the work × (100 % + side costs). All tasks of a beneficiary have the same model.',
  },
  wage: {
    fi: 'Täyden työajan palkka kuukaudessa ilman sivukuluja ja lomarahaa.',
    sv: 'Lönen per månad för full arbetstid, utan bikostnader och semesterpenning.',
    en: 'The wage of a month at full time, without side costs and holiday bonus.',
  },
  hourlyCost: {
    fi: 'Tunnin yksikkökustannus niin kuin rahoittaja on sen vahvistanut. Siinä ovat jo sivukulut ja lomaraha.',
    sv: 'Enhetskostnaden för en timme så som finansiären har fastställt den. Bikostnader och semesterpenning ingår redan.',
    en: 'The unit cost of an hour as the funder has confirmed it. It holds the side costs and the holiday bonus already.',
  },
  sideCostRate: {
    fi: 'Prosentti palkasta. Vakiosivukuluissa lomaraha on jo mukana, joten sitä ei lasketa palkkaan.',
    sv: 'Procent av lönen. I standardbikostnaderna ingår semesterpenningen redan, så den räknas inte med i lönen.',
    en: 'A percentage of the wage. Standard side costs hold the holiday bonus, so it is no part of the wage.',
  },
  workShare: {
    fi: 'Kuinka suuri osa työajasta on hankkeelle. Tyhjä tarkoittaa koko työaikaa.',
    sv: 'Hur stor del av arbetstiden som är för projektet. Tomt betyder hela arbetstiden.',
    en: 'How much of the working time is for the project. Empty means all of it.',
  },
  isTeaching: {
    fi: 'Ammattikorkeakoulun opetushenkilöstö, jolle ei makseta lomarahaa: sillä on oma sivukuluprosenttinsa.',
    sv: 'Yrkeshögskolans lärare som inte får semesterpenning har en egen bikostnadsprocent.',
    en: 'Teaching staff of universities of applied sciences who get no holiday bonus have a percentage of their own.',
  },
  hasHolidayBonus: {
    fi: 'Kyllä, jos kuukausipalkassa on lomarahaa. Vakiosivukulut korvaisivat sen toiseen kertaan.',
    sv: 'Ja, om månadslönen innehåller semesterpenning. Standardbikostnaderna skulle ersätta den en gång till.',
    en: 'Yes, if the monthly wage holds holiday bonus. Standard side costs would pay it a second time.',
  },
  work: {
    fi: 'Kuukaudet vuodessa (7,2 kuukautta 12:sta), tai tunnit, kun palkkamalli on yksikkökustannus.',
    sv: 'Månader om året (7,2 av 12), eller timmar när lönemodellen är enhetskostnad.',
    en: 'Months of the year (7.2 of 12), or hours where the salary model is unit cost.',
  },
  costs: {
    fi: 'Lasketaan rivin omista soluista. Luvun voi kirjoittaa kaavan päälle; tarkistus kertoo, jos se ei vastaa riviä.',
    sv: 'Räknas ut från radens egna celler. Ett tal kan skrivas över formeln; kontrollen säger till om det inte motsvarar raden.',
    en: 'Computed from the cells of the line. A figure can be typed over the formula; the check tells if it does not fit the line.',
  },
} as const satisfies Readonly<Record<string, Worded>>;
