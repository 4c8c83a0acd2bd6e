import type { BoundCell, TemplateBinding } from '../../packages/core/src/model/template-binding.js';
import { bookBytes, worksheet } from '../workbook/xlsx-file.js';

/** Cells of a form: a text, a number, `=` and a formula, or nothing yet; `open` ones are not locked. */
type FormCell = {
  readonly at: string;
  readonly value?: string | number;
  readonly style?: keyof typeof STYLE;
};

const STYLE = { locked: 0, open: 1, date: 2, percent: 3 } as const;

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="d\\.m\\.yyyy"/></numFmts><cellXfs count="4">' +
  '<xf numFmtId="0"/>' +
  [0, 164, 10]
    .map((id) => `<xf numFmtId="${id}" applyProtection="1"><protection locked="0"/></xf>`)
    .join('') +
  '</cellXfs>';

const input = (at: string, style: FormCell['style'] = 'open'): FormCell => ({ at, style });

/** Rows of the form: a merged title, names beside cells, a table by year with sums, a block in thousands. */
const ROWS: readonly (readonly FormCell[])[] = [
  [{ at: 'A1', value: 'Hakemus hankkeen rahoittamiseksi' }],
  [],
  [{ at: 'A3', value: 'Hankkeen nimi' }, input('C3')],
  [{ at: 'A4', value: 'Hanketunnus' }, input('C4')],
  [{ at: 'A5', value: 'Hanke alkaa' }, input('C5', 'date')],
  [{ at: 'A6', value: 'Hanke päättyy' }, input('C6')],
  [{ at: 'A7', value: 'Tuen osuus kustannuksista' }, input('C7', 'percent')],
  [{ at: 'A8', value: 'Rahoitus vuosittain' }],
  [
    { at: 'A9', value: 'Rahoittaja' },
    { at: 'C9', value: 2016 },
    { at: 'D9', value: 2017 },
    { at: 'E9', value: 2018 },
    { at: 'F9', value: 'Yhteensä' },
  ],
  yearRow(10, 'EU ja valtio'),
  yearRow(11, 'Kuntien osuus'),
  yearRow(12, 'Muu julkinen'),
  [
    { at: 'A13', value: 'Koko rahoitus' },
    ...['C', 'D', 'E', 'F'].map((column) => ({ at: `${column}13`, value: `=SUM(${column}10:${column}12)` })),
  ],
  [],
  [
    { at: 'A15', value: 'Yhteenveto' },
    { at: 'C15', value: '1 000 €' },
  ],
  [{ at: 'A16', value: 'Omat ja kuntien varat' }, input('C16')],
  [{ at: 'A17', value: 'Rahoitus kaikkiaan' }, input('C17')],
];

function yearRow(row: number, label: string): readonly FormCell[] {
  return [
    { at: `A${row}`, value: label },
    { at: `B${row}`, value: '€' },
    ...['C', 'D', 'E'].map((column) => input(`${column}${row}`)),
    { at: `F${row}`, value: `=SUM(C${row}:E${row})` },
  ];
}

/** What is put into the form before it is filled: texts and numbers by their cells. */
export type FormMore = Readonly<Record<string, string | number>>;

/** A form as an authority might give it: protected, with cells to be filled left open. */
export function authorityForm(more: FormMore = {}): Uint8Array {
  const rows = ROWS.map((cells, index) => {
    const there = cells.map((cell) => ({ ...cell, ...(cell.at in more && { value: more[cell.at] }) }));
    return `<row r="${index + 1}">${there.map(cellXml).join('')}</row>`;
  });
  const after =
    '<sheetProtection sheet="1"/><mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="C3:F3"/></mergeCells>';
  return bookBytes({
    sheets: { Hakemus: worksheet(rows.join(''), after), Ohje: worksheet('') },
    styles: STYLES,
  });
}

function cellXml({ at, value, style = 'locked' }: FormCell): string {
  const cell = `<c r="${at}" s="${STYLE[style]}"`;
  if (value === undefined) return `${cell}/>`;
  if (typeof value === 'number') return `${cell}><v>${value}</v></c>`;
  return value.startsWith('=')
    ? `${cell}><f>${value.slice(1)}</f></c>`
    : `${cell} t="inlineStr"><is><t>${value}</t></is></c>`;
}

/** The binding of that form, as the pane saves it. */
export const AUTHORITY_BINDING: TemplateBinding = {
  name: 'Hakemus hankkeen rahoittamiseksi',
  cells: [
    named('project.name', 'C3', 'Hankkeen nimi', 'A3'),
    named('project.code', 'C4', 'Hanketunnus', 'A4'),
    named('project.start', 'C5', 'Hanke alkaa', 'A5'),
    named('project.end', 'C6', 'Hanke päättyy', 'A6'),
    named('project.supportRate', 'C7', 'Tuen osuus kustannuksista', 'A7'),
    ...byYear('euState', 10, 'EU ja valtio'),
    ...byYear('municipal', 11, 'Kuntien osuus'),
    ...byYear('otherPublic', 12, 'Muu julkinen'),
    inThousands('financing.cofinancing.total', 'C16', 'Omat ja kuntien varat', 'A16'),
    inThousands('financing.total.total', 'C17', 'Rahoitus kaikkiaan', 'A17'),
  ],
};

function named(field: string, cell: string, label: string, labelCell: string): BoundCell {
  return { field, sheet: 'Hakemus', cell, label, labelCell };
}

function byYear(id: string, row: number, label: string): readonly BoundCell[] {
  return ['C', 'D', 'E'].map((column, index) => ({
    ...named(`financing.${id}.year-${index + 1}`, `${column}${row}`, label, `A${row}`),
    heading: String(2016 + index),
    headingCell: `${column}9`,
    unit: '1' as const,
  }));
}

function inThousands(field: string, cell: string, label: string, labelCell: string): BoundCell {
  return { ...named(field, cell, label, labelCell), heading: '1 000 €', headingCell: 'C15', unit: '1000' };
}
