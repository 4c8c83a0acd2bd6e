import { type Area, columnLetters, toAddress, toAreaAddress } from '../../../grid/address.js';
import type {
  CellChoice,
  CellCondition,
  CellNumber,
  NewCell,
  NewSheet,
  PrintSetup,
} from '../../../grid/new-workbook.js';
import type { StyleTable } from './style-table.js';
import { attributeText, elementText, plainXml, XML_HEAD } from './xml-text.js';

/** `xl/worksheets/sheetN.xml`; with notes it names the drawing that shows them by `drawing`. */
export function sheetXml(
  sheet: NewSheet,
  styles: StyleTable,
  { isFirst, drawing }: { readonly isFirst: boolean; readonly drawing: string | undefined },
): string {
  return [
    XML_HEAD,
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ',
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    sheet.print === undefined ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${extent(sheet.cells)}"/>`,
    viewXml(sheet, isFirst),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet.widths),
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>`,
    sheet.filter === undefined ? '' : `<autoFilter ref="${toAreaAddress(sheet.filter)}"/>`,
    list(
      'mergeCells',
      sheet.merged.map((area) => `<mergeCell ref="${toAreaAddress(area)}"/>`),
    ),
    conditionsXml(sheet.conditions ?? [], styles),
    list('dataValidations', [...choicesXml(sheet.choices), ...numbersXml(sheet.numbers ?? [])]),
    list('hyperlinks', sheet.links.map(linkXml), false),
    sheet.print === undefined ? '' : printXml(sheet.print),
    ignoredErrorsXml(sheet),
    drawing === undefined ? '' : `<legacyDrawing r:id="${drawing}"/>`,
    '</worksheet>',
  ].join('');
}

function list(name: string, items: readonly string[], counted = true): string {
  if (items.length === 0) return '';
  return `<${name}${counted ? ` count="${items.length}"` : ''}>${items.join('')}</${name}>`;
}

/** The area from the first to the last of the cells. */
function extent(cells: readonly NewCell[]): string {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const least = (all: readonly number[]): number => all.reduce((so, one) => Math.min(so, one), all[0] ?? 0);
  const most = (all: readonly number[]): number => all.reduce((so, one) => Math.max(so, one), 0);
  return toAreaAddress({ top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) });
}

function viewXml({ frozen }: NewSheet, isFirst: boolean): string {
  const attributes = `showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  if (frozen === undefined) return `<sheetViews><sheetView ${attributes}/></sheetViews>`;
  const { row, column } = frozen;
  const pane = column === 0 ? 'bottomLeft' : row === 0 ? 'topRight' : 'bottomRight';
  const splits = `${column === 0 ? '' : ` xSplit="${column}"`}${row === 0 ? '' : ` ySplit="${row}"`}`;
  return [
    `<sheetViews><sheetView ${attributes}><pane${splits} topLeftCell="${toAddress(row, column)}" `,
    `activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`,
  ].join('');
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map(
    (width, nth) => `<col min="${nth + 1}" max="${nth + 1}" width="${width + 0.7109375}" customWidth="1"/>`,
  );
  return list('cols', columns, false);
}

function rowsXml({ cells, heights, growing }: NewSheet, styles: StyleTable): string {
  const rows = new Map<number, NewCell[]>();
  for (const cell of cells) {
    const own = rows.get(cell.row);
    if (own === undefined) rows.set(cell.row, [cell]);
    else own.push(cell);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, own]) => {
      const height = heights.get(row);
      const fixed = growing?.has(row) ? '' : ' customHeight="1"';
      const size = height === undefined ? '' : ` ht="${height}"${fixed}`;
      const inOrder = own.toSorted((a, b) => a.column - b.column);
      return `<row r="${row + 1}"${size}>${inOrder.map((cell) => cellXml(cell, styles)).join('')}</row>`;
    })
    .join('');
}

/** A text is an inline string, never a formula, whatever it begins with. */
function cellXml({ row, column, value, formula, style }: NewCell, styles: StyleTable): string {
  const number = styles.numberOf(style);
  const start = `<c r="${columnLetters(column)}${row + 1}"${number === 0 ? '' : ` s="${number}"`}`;
  const computed = formula === undefined ? '' : `<f>${plainXml(formula)}</f>`;
  switch (typeof value) {
    case 'undefined':
      return computed === '' ? `${start}/>` : `${start}>${computed}</c>`;
    case 'number':
      return `${start}>${computed}<v>${value}</v></c>`;
    case 'boolean':
      return `${start} t="b">${computed}<v>${value ? 1 : 0}</v></c>`;
    case 'string':
      return computed === ''
        ? `${start} t="inlineStr"><is><t xml:space="preserve">${elementText(value)}</t></is></c>`
        : `${start} t="str">${computed}<v>${elementText(value)}</v></c>`;
  }
}

/** In the order given: an earlier condition comes before a later one. */
function conditionsXml(conditions: readonly CellCondition[], styles: StyleTable): string {
  return conditions
    .map(({ area, formula, style }, nth) => {
      const rule = `type="expression" dxfId="${styles.conditionOf(style)}" priority="${nth + 1}" stopIfTrue="1"`;
      const cells = toAreaAddress(area);
      return `<conditionalFormatting sqref="${cells}"><cfRule ${rule}><formula>${plainXml(formula)}</formula></cfRule></conditionalFormatting>`;
    })
    .join('');
}

/** Cells with the same choices are named together. Excel takes 255 characters of choices. */
function choicesXml(choices: readonly CellChoice[]): readonly string[] {
  const short = [...areasBy(choices, (one) => one.choices.join(','))].filter(([key]) => key.length <= 255);
  return short.map(
    ([written, { areas }]) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${areas}"><formula1>"${elementText(written).replaceAll('"', '""')}"</formula1></dataValidation>`,
  );
}

/** A text may stay where a number is expected: it is a warning. Excel takes 255 characters of it. */
function numbersXml(numbers: readonly CellNumber[]): readonly string[] {
  const byRange = areasBy(numbers, ({ least, most, warning }) => `${least}|${most}|${warning}`);
  return [...byRange.values()].map(
    ({ areas, first: { least, most, warning } }) =>
      `<dataValidation type="decimal" errorStyle="warning" allowBlank="1" showErrorMessage="1" error="${attributeText(warning.slice(0, 255))}" sqref="${areas}"><formula1>${least}</formula1><formula2>${most}</formula2></dataValidation>`,
  );
}

/** The areas of cells that are alike, those below each other as one. */
function areasBy<Cells extends { readonly area: Area }>(
  all: readonly Cells[],
  keyOf: (cells: Cells) => string,
): ReadonlyMap<string, { readonly first: Cells; readonly areas: string }> {
  const found = new Map<string, { readonly first: Cells; readonly areas: Area[] }>();
  for (const cells of all) {
    const { area } = cells;
    const own = found.get(keyOf(cells)) ?? { first: cells, areas: [] };
    const last = own.areas.findIndex(
      ({ bottom, left, right }) => bottom === area.top - 1 && left === area.left && right === area.right,
    );
    const above = own.areas[last];
    if (above === undefined) own.areas.push(area);
    else own.areas[last] = { ...above, bottom: area.bottom };
    found.set(keyOf(cells), own);
  }
  const named = [...found].map(
    ([key, { first, areas }]) => [key, { first, areas: areas.map(toAreaAddress).join(' ') }] as const,
  );
  return new Map(named);
}

/** Green corners that would be wrong: digits meant as text, and sums that rightly leave out numbers beside them. */
function ignoredErrorsXml({ cells, digitsAsText }: NewSheet): string {
  const computed = cells.filter(({ formula }) => formula !== undefined);
  const digits = digitsAsText.map(toAreaAddress).join(' ');
  const texts = digits === '' ? [] : [`<ignoredError sqref="${digits}" numberStoredAsText="1"/>`];
  const area = computed.length === 0 ? undefined : extent(computed);
  const sums = area === undefined ? [] : [`<ignoredError sqref="${area}" formula="1" formulaRange="1"/>`];
  return list('ignoredErrors', [...texts, ...sums], false);
}

function linkXml({ row, column, to }: NewSheet['links'][number]): string {
  return `<hyperlink ref="${toAddress(row, column)}" location="${attributeText(to)}"/>`;
}

/** A4, as wide as the page and as many pages as it takes. */
function printXml({ orientation, footer }: PrintSetup): string {
  // A space, because digits right after the size would be taken for more of it.
  const text = (part: string): string => `&8 ${part.replaceAll('&', '&&').replace(/\s+/g, ' ')}`;
  const foot = `&L${text(footer.left)}&C${text(footer.center)}&R&8&P / &N`;
  return [
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.35"/>',
    `<pageSetup paperSize="9" orientation="${orientation}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${elementText(foot)}</oddFooter></headerFooter>`,
  ].join('');
}
