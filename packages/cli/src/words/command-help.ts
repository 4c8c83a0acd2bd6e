import type { Language } from '@eurakit/core/render';

/** What each command is for, in a line. */
export const COMMAND_HELP = {
  check: {
    fi: 'tarkistaa rahoitustaulukot ja kertoo, mikä ei täsmää ja missä',
    sv: 'kontrollerar finansieringstabeller och berättar vad som inte stämmer och var',
    en: 'checks financing tables and says what does not agree, and where',
  },
  import: {
    fi:
      'tekee rahoitustaulukosta hanketiedoston, raportin matriiseista tiedoston (.json, .md, .html tai Word .docx), ' +
      'tai suunnitelmasta JSON-tiedoston',
    sv:
      'gör en projektfil av en finansieringstabell, en fil av en rapports matriser (.json, .md, .html eller Word ' +
      '.docx), eller JSON av en plan',
    en:
      'makes a project file of a financing table, a file of the matrices of a report (.json, .md, .html or Word ' +
      '.docx), or JSON of a plan',
  },
  compare: {
    fi: 'näyttää, miten raportin matriisit muuttuivat: suunniteltu ja toteutunut rinnakkain (.md, .html)',
    sv: 'visar hur en rapports matriser ändrades: planerat och utfall jämförda (.md, .html)',
    en: 'shows how the matrices of a report changed: planned against realised (.md, .html)',
  },
  allocate: {
    fi: 'jakaa summan painojen suhteessa niin, että osien summa on tasan jaettava',
    sv: 'fördelar ett belopp enligt vikter så att delarna tillsammans är exakt beloppet',
    en: 'splits an amount by weights so that the parts add up to it exactly',
  },
  key: {
    fi: 'kertoo, mitkä jakoperusteet antavat kuntien luvut ja mitkä prosentit eivät',
    sv: 'berättar vilka fördelningsgrunder som ger kommunernas tal och vilka procent som inte gör det',
    en: 'tells which keys give the amounts of the municipalities, and which percentages do not',
  },
  fill: {
    fi: 'täyttää tyhjät laskettavat solut ja antaa työkirjan (.xlsx), taulukon (.md, .csv) tai hanketiedoston (.json)',
    sv: 'fyller i tomma beräknade celler och ger en arbetsbok (.xlsx), tabell (.md, .csv) eller projektfil (.json)',
    en: 'fills empty computed cells and gives a workbook (.xlsx), table (.md, .csv) or project file (.json)',
  },
  read: {
    fi: 'lukee täytetyn työkirjan tai taulukon takaisin hanketiedostoksi (JSON)',
    sv: 'läser en ifylld arbetsbok eller tabell tillbaka till en projektfil (JSON)',
    en: 'reads a filled workbook or table back into a project file (JSON)',
  },
  merge: {
    fi: 'yhdistää osatoteuttajien työkirjat kokonaisuudeksi ja kertoo tiedoston ja solun, jossa jokin ei sovi',
    sv: 'slår ihop delgenomförarnas arbetsböcker till en helhet och berättar i vilken fil och cell något inte passar',
    en: 'makes the whole from partners’ workbooks and tells the file and cell of what does not fit',
  },
  new: {
    fi: 'tekee tyhjän täytettävän työkirjan: hankkeen tiedot ja rahoitussuunnitelma annetuille vuosille',
    sv: 'gör en tom arbetsbok att fylla i: projektets uppgifter och finansieringsplanen för de angivna åren',
    en: 'makes an empty workbook to fill in: the project and its financing plan for the given years',
  },
  rates: {
    fi: 'näyttää ohjelmakausien prosentit, katot ja rajat lähteineen',
    sv: 'visar programperiodernas procenter, tak och gränser med källor',
    en: 'shows the rates, ceilings and limits of the programme periods with their sources',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type CommandName = keyof typeof COMMAND_HELP;

/** The fixed texts around the lists of a help page. */
export const PAGE: Readonly<
  Record<
    Language,
    Readonly<Record<'usage' | 'commands' | 'options' | 'files' | 'exit' | 'more' | 'note', string>>
  >
> = {
  fi: {
    usage: 'Käyttö',
    commands: 'Komennot',
    options: 'Valitsimet',
    files:
      'FILE: työkirja .xlsx tai .xlsm, taulukko tekstinä .txt, .tsv, .csv, .html tai .md, hanketiedosto .json; ' +
      '- on vakiosyöte. Useita kerralla, jos FILE...: kansio/*.xlsx.',
    exit: 'Paluuarvo: 0 ei virheitä, 1 virheitä löytyi, 2 tiedostoa tai kutsua ei voitu lukea.',
    more: 'Komennon ohje: eurakit check --help',
    note: 'Ei viranomaisen tuote; ei yhteyttä EURA-järjestelmään.',
  },
  sv: {
    usage: 'Användning',
    commands: 'Kommandon',
    options: 'Alternativ',
    files:
      'FILE: en arbetsbok .xlsx eller .xlsm, en tabell som text .txt, .tsv, .csv, .html eller .md, en projektfil ' +
      '.json; - är standardindata. Flera på en gång där det står FILE...: mapp/*.xlsx.',
    exit: 'Returvärde: 0 inga fel, 1 fel hittades, 2 filen eller anropet kunde inte läsas.',
    more: 'Hjälp för ett kommando: eurakit check --help',
    note: 'Inte en myndighets produkt; ingen förbindelse till EURA-systemet.',
  },
  en: {
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    files:
      'FILE: a workbook .xlsx or .xlsm, a table as text .txt, .tsv, .csv, .html or .md, a project file .json; ' +
      '- is standard input. Several at once where FILE... stands: folder/*.xlsx.',
    exit: 'Exit code: 0 no errors, 1 errors found, 2 the file or the call could not be read.',
    more: 'Help for a command: eurakit check --help',
    note: 'Not an authority’s product; no connection to the EURA system.',
  },
};
