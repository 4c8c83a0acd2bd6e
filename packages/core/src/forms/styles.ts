import type { CellStyle } from '../grid/new-workbook.js';

/** A few muted colours: dark slate for text, a pale band for headings, a warm tint for what a person fills in. */
const SLATE = '26384A';
const QUIET = '5F6F7E';
const RULE = 'C9D2DA';
const EDGE = '6B7F91';
const BAND = 'E6ECF1';
const INPUT = 'FBF7EA';

const base = { colour: SLATE, vertical: 'center' } as const satisfies CellStyle;
const thin = { style: 'thin', colour: RULE } as const;
const edge = { style: 'thin', colour: EDGE } as const;

/** The looks that our sheets are made of; each is given a format, an indent or a side where it is used. */
export const STYLES = {
  title: { ...base, bold: true, size: 14 },
  subtitle: { ...base, colour: QUIET },
  guide: { ...base },
  section: { ...base, bold: true, size: 11, bottom: edge },
  caption: { ...base, colour: QUIET, italic: true },
  label: { ...base, bottom: thin },
  input: { ...base, fill: INPUT, bottom: thin },
  computed: { ...base, bottom: thin },
  words: { ...base, vertical: 'top', fill: INPUT, wrap: true, indent: 1, bottom: thin },
  shown: { ...base, colour: QUIET, vertical: 'top', wrap: true, bottom: thin },
  heading: { ...base, bold: true, fill: BAND, top: thin, bottom: edge, wrap: true },
  group: { ...base, bold: true, top: edge, bottom: thin },
  groupInput: { ...base, bold: true, fill: INPUT, top: edge, bottom: thin },
  total: { ...base, bold: true, top: { style: 'medium', colour: SLATE }, bottom: edge },
  totalInput: { ...base, bold: true, fill: INPUT, top: { style: 'medium', colour: SLATE }, bottom: edge },
  year: { ...base, bold: true, colour: SLATE, bottom: edge },
  text: { ...base, vertical: 'top', wrap: true, bottom: thin },
  link: { ...base, vertical: 'top', wrap: true, underline: true, colour: '1F4E79', bottom: thin },
  error: { ...base, vertical: 'top', bold: true, colour: '9C2B23', bottom: thin },
  warning: { ...base, vertical: 'top', bold: true, colour: '7A5200', bottom: thin },
  notice: { ...base, vertical: 'top', colour: QUIET, bottom: thin },
} as const satisfies Readonly<Record<string, CellStyle>>;
