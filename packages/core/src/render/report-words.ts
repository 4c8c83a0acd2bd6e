import type { DropReason, RepairKind } from '../model/report-reading.js';
import type { Worded } from '../words/language.js';

/** Why a repair was made, in a sentence. */
export const REPAIR_WORDS: Readonly<Record<RepairKind, Worded>> = {
  marks: {
    fi: 'Kopioinnin jäljet (tagit, näkymättömät merkit) poistettiin.',
    sv: 'Spår av kopieringen (taggar, osynliga tecken) togs bort.',
    en: 'What a copy left behind (tags, invisible characters) was taken out.',
  },
  hyphen: {
    fi: 'Rivin lopussa katkennut sana yhdistettiin.',
    sv: 'Ett ord som delats vid radslutet sattes ihop.',
    en: 'A word cut at the end of a line was joined.',
  },
  line: {
    fi: 'Kesken virkkeen katkennut teksti yhdistettiin.',
    sv: 'En text som brutits mitt i en mening sattes ihop.',
    en: 'A text broken off inside a sentence was joined.',
  },
  row: {
    fi: 'Sivunvaihdon katkaisema rivi yhdistettiin.',
    sv: 'En rad som en sidbrytning delat sattes ihop.',
    en: 'A row that a page break cut was joined.',
  },
  goal: {
    fi: 'Tyhjä ensimmäinen solu sai yllä olevan rivin tekstin (yhdistetty solu).',
    sv: 'En tom första cell fick texten på raden ovanför (sammanslagen cell).',
    en: 'An empty first cell got the text of the row above (a merged cell).',
  },
  shift: {
    fi: 'Rivin alussa oleva ylimääräinen sarkain ohitettiin.',
    sv: 'En extra tabb i början av raden lämnades bort.',
    en: 'A tab too many at the beginning of the row was passed over.',
  },
  'extra-cell': {
    fi: 'Saman sarakkeen solut yhdistettiin.',
    sv: 'Celler i samma kolumn sattes ihop.',
    en: 'Cells of one column were joined.',
  },
  header: {
    fi: 'Taulukossa ei ole otsikkoriviä; sarakkeet otettiin tavallisessa järjestyksessä.',
    sv: 'Tabellen saknar rubrikrad; kolumnerna togs i vanlig ordning.',
    en: 'The table has no heading row; its columns were taken in the usual order.',
  },
  name: {
    fi: 'Nimi otettiin siinä muodossa, jota asiakirja muualla käyttää.',
    sv: 'Namnet togs i den form som dokumentet annars använder.',
    en: 'The name was taken in the form that the document uses elsewhere.',
  },
  season: {
    fi: 'Sanoin kerrottu aika luettiin päivinä: kevät on 1.3.–31.5., syksy 1.9.–30.11.',
    sv: 'En tid i ord lästes som dagar: våren är 1.3–31.5, hösten 1.9–30.11.',
    en: 'A time in words was read as days: spring is 1 March to 31 May, autumn 1 September to 30 November.',
  },
};

/** Why a text is in no cell, in a sentence. */
export const DROP_WORDS: Readonly<Record<DropReason, Worded>> = {
  heading: { fi: 'Otsikko.', sv: 'Rubrik.', en: 'A heading.' },
  'table-heading': {
    fi: 'Taulukon otsikkorivi.',
    sv: 'Tabellens rubrikrad.',
    en: 'The heading row of a table.',
  },
  'list-mark': {
    fi: 'Luettelon kohdan numero tai kirjain.',
    sv: 'Listpunktens nummer eller bokstav.',
    en: 'The number or letter of an item.',
  },
  'dash-row': { fi: 'Viivarivi.', sv: 'En rad av streck.', en: 'A row of dashes.' },
  'page-edge': {
    fi: 'Sivun ylä- tai alatunniste tai sivunumero.',
    sv: 'Sidhuvud, sidfot eller sidnummer.',
    en: 'A running header or footer, or a page number.',
  },
  'table-of-contents': {
    fi: 'Sisällysluettelo.',
    sv: 'Innehållsförteckning.',
    en: 'The table of contents.',
  },
  'not-shown': {
    fi: 'Sivulla näkymätön sisältö.',
    sv: 'Innehåll som inte syns på sidan.',
    en: 'Content that the page does not show.',
  },
  introduction: {
    fi: 'Johdantoteksti, ei luettelon kohta.',
    sv: 'Inledande text, ingen punkt i listan.',
    en: 'Introductory text, not an item of the list.',
  },
  'other-matrix': {
    fi: 'Toinen matriisi; tuo se erikseen (--as goals tai --as evaluation).',
    sv: 'Den andra matrisen; importera den för sig (--as goals eller --as evaluation).',
    en: 'The other matrix; import it by itself (--as goals or --as evaluation).',
  },
  'unknown-column': {
    fi: 'Sarake, jota matriisissa ei ole.',
    sv: 'En kolumn som matrisen inte har.',
    en: 'A column that the matrix does not have.',
  },
  outside: {
    fi: 'Ei kuulu haettuihin osiin.',
    sv: 'Hör inte till de delar som söks.',
    en: 'No part of what was looked for.',
  },
};
