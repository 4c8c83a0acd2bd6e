import type { Language } from '@eurakit/core/render';
import type { ReportPage, ReportPart, TextTable } from '@eurakit/core/report';
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';

/**
 * The tables and texts of sub-projects as a Word document on A4: each begins a page, its name and titles are
 * headings, and the heading row of a table stands again on every page that it runs over.
 */
export async function reportDocx(pages: readonly ReportPage[], language: Language): Promise<Uint8Array> {
  const document = new Document({
    creator: 'eurakit',
    lastModifiedBy: 'eurakit',
    title: pages
      .map(({ title }) => title)
      .join(' · ')
      .slice(0, LONGEST_TITLE),
    styles: stylesIn(language),
    numbering: BULLETS,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageNumbers() },
        children: pages.flatMap(({ title, parts }, nth) => [
          heading(title, HeadingLevel.HEADING_1, nth > 0),
          ...parts.flatMap(partContent),
        ]),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const LONGEST_TITLE = 200;

const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** A4, as Word has it, in twentieths of a point. */
const PAGE_WIDTH = 11_906;
const MARGIN = convertMillimetersToTwip(18);
const PAGE = {
  size: { width: PAGE_WIDTH, height: 16_838 },
  margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
};
const ROOM = PAGE_WIDTH - 2 * MARGIN;

const INDENT = 240;
const BULLETS: INumberingOptions = {
  config: [
    {
      reference: 'items',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: INDENT, hanging: INDENT } } },
        },
      ],
    },
  ],
};

function stylesIn(language: Language): IStylesOptions {
  const above = (before: number) => ({ spacing: { before, after: 80 }, keepNext: true });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 21, language: { value: LOCALES[language] } },
        paragraph: { spacing: { after: 80 } },
      },
      heading1: { run: { size: 32, bold: true, color: '26384A' }, paragraph: above(0) },
      heading2: { run: { size: 24, bold: true, color: '26384A' }, paragraph: above(280) },
    },
  };
}

function pageNumbers(): Footer {
  const numbers = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [numbers] })] });
}

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel];

function heading(title: string, level: Level, pageBreakBefore = false): Paragraph {
  return new Paragraph({ heading: level, pageBreakBefore, children: linesOf(title) });
}

function partContent(part: ReportPart): readonly (Paragraph | Table)[] {
  const title = heading(part.title, HeadingLevel.HEADING_2);
  switch (part.kind) {
    case 'list':
      return [
        title,
        ...(part.lead === undefined ? [] : paragraphsOf(part.lead)),
        ...part.items.map(
          (item) => new Paragraph({ numbering: { reference: 'items', level: 0 }, children: linesOf(item) }),
        ),
      ];
    case 'table':
      return [title, tableOf(part.table)];
    case 'text':
      return [title, ...paragraphsOf(part.text)];
  }
}

function tableOf({ heading: titles, rows }: TextTable): Table {
  const widths = columnWidths([titles, ...rows]);
  const cell = (text: string, nth: number, isTitle: boolean): TableCell =>
    new TableCell({
      width: { size: widths[nth] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.TOP,
      children: isTitle
        ? [new Paragraph({ keepNext: true, children: [new TextRun({ text: printable(text), bold: true })] })]
        : paragraphsOf(text),
      ...(isTitle && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E6ECF1' } }),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 60, bottom: 20, left: 100, right: 100 },
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: titles.map((text, nth) => cell(text, nth, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: fitsPage(row),
            children: row.map((text, nth) => cell(text, nth, false)),
          }),
      ),
    ],
  });
}

/** Columns of texts are equally wide; those of a few characters take less. */
function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const columns =
    rows[0]?.map((_, nth) => rows.reduce((most, row) => Math.max(most, (row[nth] ?? '').length), 0)) ?? [];
  const shares = columns.map((longest) => Math.min(40, Math.max(12, longest)));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((ROOM * share) / whole));
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '9AA7B3' };

/** A row stays on one page where it can: reports are read again from what page breaks left of their rows. */
function fitsPage(row: readonly string[]): boolean {
  return row.every((text) => text.length + 30 * text.split('\n').length < MOST_ON_PAGE);
}

/** Characters in a column of a third of the page, lines begun counted as full. */
const MOST_ON_PAGE = 1_200;

/** A paragraph a line; one that begins with the mark of a list hangs at its text. */
function paragraphsOf(text: string): Paragraph[] {
  return text.split('\n').map((line) => {
    const [, mark, rest = ''] = /^([-–•]|\(?[\p{L}\d]{1,2}[.)])[ \t]+(.*)$/u.exec(line) ?? [];
    if (mark === undefined) return new Paragraph({ children: [new TextRun(printable(line))] });
    return new Paragraph({
      indent: { left: INDENT, hanging: INDENT },
      tabStops: [{ type: TabStopType.LEFT, position: INDENT }],
      children: [new TextRun({ children: [mark, new Tab(), printable(rest)] })],
    });
  });
}

function linesOf(text: string): TextRun[] {
  return text
    .split('\n')
    .map((line, nth) => new TextRun({ text: printable(line), ...(nth > 0 && { break: 1 }) }));
}

/** Without what a Word document cannot hold: control characters, and halves of a pair. */
function printable(text: string): string {
  return text.replace(/[^\t\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}
