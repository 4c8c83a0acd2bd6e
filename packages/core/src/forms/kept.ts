import type { NewSheet } from '../grid/new-workbook.js';
import type { Project } from '../model/project.js';
import { toProjectFile } from '../render/project-file.js';
import { KEPT_SHEET } from './forms-name.js';
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
};

/** Collects what the sheets do not show; `undefined` where that is nothing. */
export function keptOf(
  project: Project,
  withoutTotal: readonly string[],
  lines: KeptLines = NO_LINES,
): Kept | undefined {
  const { eurakit: _, project: identity, financing, keys, subProjects, ...file } = toProjectFile(project);
  const fields = isRecord(identity) ? Object.entries(identity) : [];
  const emptyFields = fields.flatMap(([field, value]) => (value === '' ? [field] : []));
  const without = Object.fromEntries(fields.filter(([field]) => !SHOWN_FIELDS.has(field)));
  const parts = [file, without, emptyFields, withoutTotal, ...Object.values(lines)];
  const isNothing = parts.every((part) => Object.keys(part).length === 0);
  return isNothing ? undefined : { file, project: without, emptyFields, withoutTotal, lines };
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
  const nothing: Kept = { file: {}, project: {}, emptyFields: [], withoutTotal: [], lines: NO_LINES };
  try {
    const value: unknown = JSON.parse(texts.join(''));
    if (!isRecord(value)) return nothing;
    return {
      file: isRecord(value.file) ? value.file : {},
      project: isRecord(value.project) ? value.project : {},
      emptyFields: textsOf(value.emptyFields),
      withoutTotal: textsOf(value.withoutTotal),
      lines: readKeptLines(value.lines),
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
