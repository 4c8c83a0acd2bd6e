import type { NewSheet } from '../grid/new-workbook.js';
import type { Project } from '../model/project.js';
import { toProjectFile } from '../render/project-file.js';
import { KEPT_SHEET } from './forms-name.js';
import { type KeptBlocks, readKeptBlocks } from './kept-blocks.js';
import { type KeptLines, NO_LINES, readKeptLines } from './kept-lines.js';
import { PROJECT_FIELDS } from './project-fields.js';

/**
 * What of a project no sheet shows: other parts of the file, other fields of `project`, fields that hold an empty
 * text, which rows state no total of their own, by their marks, and what the cells of sub-projects do not say.
 */
export type Kept = {
  readonly file: Readonly<Record<string, unknown>>;
  readonly project: Readonly<Record<string, unknown>>;
  readonly emptyFields: readonly string[];
  readonly withoutTotal: readonly string[];
  readonly lines: KeptLines;
  /** What the sheets of rows do not say of their tables. */
  readonly blocks: KeptBlocks;
  /** Amounts of staff lines that are there although their cells are empty, by mark. */
  readonly blanks: readonly string[];
};

/** What the sheets of rows show, as the beginnings of hidden names, and what of it they do not say. */
export type ShownBlocks = {
  readonly shown: ReadonlySet<string>;
  readonly kept: KeptBlocks;
  readonly blanks?: readonly string[];
};

/** Collects what the sheets do not show; `undefined` where that is nothing. */
export function keptOf(
  project: Project,
  withoutTotal: readonly string[],
  lines: KeptLines = NO_LINES,
  blocks: ShownBlocks = { shown: new Set(), kept: {} },
): Kept | undefined {
  const { eurakit: _, project: identity, financing, keys, subProjects, ...rest } = toProjectFile(project);
  const file = withoutShown(rest, blocks.shown);
  const fields = isRecord(identity) ? Object.entries(identity) : [];
  const emptyFields = fields.flatMap(([field, value]) => (value === '' ? [field] : []));
  const without = Object.fromEntries(fields.filter(([field]) => !SHOWN_FIELDS.has(field)));
  const { kept, blanks = [] } = blocks;
  const parts = [file, without, emptyFields, withoutTotal, kept, blanks, ...Object.values(lines)];
  const isNothing = parts.every((part) => Object.keys(part).length === 0);
  if (isNothing) return undefined;
  return { file, project: without, emptyFields, withoutTotal, lines, blocks: kept, blanks };
}

/** The parts of the whole and of its partners that no sheet shows. */
function withoutShown(
  { partners, ...file }: Readonly<Record<string, unknown>>,
  shown: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  const left = (of: object, prefix: string): object =>
    Object.fromEntries(Object.entries(of).filter(([part]) => !shown.has(`${prefix}${part}`)));
  return {
    ...left(file, ''),
    ...(Array.isArray(partners) && {
      partners: partners.map((partner, nth) => left(partner, `partners.${nth + 1}.`)),
    }),
  };
}

/** The fields of `project` that have a cell. */
const SHOWN_FIELDS: ReadonlySet<unknown> = new Set(
  PROJECT_FIELDS.flatMap(({ path: [part, field] }) => (part === 'project' ? [field] : [])),
);

/** A sheet that nobody sees, with a piece of the text in each row. */
export function keptSheet(kept: Kept): NewSheet {
  return {
    name: KEPT_SHEET,
    visibility: 'very-hidden',
    cells: pieces(JSON.stringify(kept)).map((value, row) => ({ row, column: 0, value })),
    widths: [],
    heights: new Map(),
    merged: [],
    notes: [],
    choices: [],
    links: [],
    digitsAsText: [],
  };
}

/** Reads what {@link keptSheet} wrote; nothing where somebody changed it to something else. */
export function readKept(texts: readonly string[]): Kept {
  const nothing: Kept = {
    file: {},
    project: {},
    emptyFields: [],
    withoutTotal: [],
    lines: NO_LINES,
    blocks: {},
    blanks: [],
  };
  try {
    const value: unknown = JSON.parse(texts.join(''));
    if (!isRecord(value)) return nothing;
    return {
      file: isRecord(value.file) ? value.file : {},
      project: isRecord(value.project) ? value.project : {},
      emptyFields: textsOf(value.emptyFields),
      withoutTotal: textsOf(value.withoutTotal),
      lines: readKeptLines(value.lines),
      blocks: readKeptBlocks(value.blocks),
      blanks: textsOf(value.blanks),
    };
  } catch {
    return nothing;
  }
}

/** A cell holds 32,767 characters; escaped ones count for more. */
const LONGEST_CELL = 8_000;

/** Cut where no pair of surrogates is torn apart. */
function pieces(text: string): readonly string[] {
  return text.match(new RegExp(`[^]{1,${LONGEST_CELL}}(?![\\udc00-\\udfff])`, 'g')) ?? [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
