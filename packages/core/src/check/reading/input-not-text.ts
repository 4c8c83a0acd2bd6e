import type { NotText } from '../../model/not-text.js';
import { READING } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly problem: NotText };

/** Only text can be read: pasted, CSV, HTML or JSON. */
export const inputNotText: Check<Args> = { code: 'input-not-text', severity: 'error' };

export const inputNotTextTexts: RuleTexts<Args> = {
  code: 'input-not-text',
  basis: READING,
  rule: {
    fi: 'Syöte on tekstiä: liitetty teksti, CSV, HTML tai JSON.',
    sv: 'Indata är text: inklistrad text, CSV, HTML eller JSON.',
    en: 'The input is text: pasted, CSV, HTML or JSON.',
  },
  message: {
    fi: ({ problem }) => WHAT[problem].fi,
    sv: ({ problem }) => WHAT[problem].sv,
    en: ({ problem }) => WHAT[problem].en,
  },
  hint: {
    fi: () => 'Anna taulukko tekstinä: kopioi se tekstitiedostoon, tai tallenna se Excelissä CSV-muodossa.',
    sv: () => 'Ge tabellen som text: kopiera den till en textfil, eller spara den i Excel som CSV.',
    en: () => 'Give the table as text: copy it into a text file, or save it in Excel as CSV.',
  },
};

const WHAT = {
  empty: { fi: 'Tiedosto on tyhjä.', sv: 'Filen är tom.', en: 'The file is empty.' },
  workbook: {
    fi: 'Tiedosto on Excel-työkirja (tai muu zip-paketti), ei tekstiä.',
    sv: 'Filen är en Excel-arbetsbok (eller annat zip-paket), inte text.',
    en: 'The file is an Excel workbook (or another zip package), not text.',
  },
  'old-workbook': {
    fi: 'Tiedosto on vanha Office-tiedosto (.xls, .doc), jota ei voi lukea.',
    sv: 'Filen är en gammal Office-fil (.xls, .doc), som inte kan läsas.',
    en: 'The file is an old Office file (.xls, .doc), which cannot be read.',
  },
  pdf: { fi: 'Tiedosto on PDF.', sv: 'Filen är en PDF.', en: 'The file is a PDF.' },
  binary: { fi: 'Tiedosto ei ole tekstiä.', sv: 'Filen är inte text.', en: 'The file is not text.' },
  'too-large': {
    fi: 'Tiedosto on yli 20 megatavua; taulukko on tuskin niin suuri.',
    sv: 'Filen är över 20 megabyte; en tabell är knappast så stor.',
    en: 'The file is over 20 megabytes; a table is hardly that large.',
  },
} as const;
