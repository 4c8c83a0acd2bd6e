import type { Snapshot } from '../grid/snapshot.js';
import type { Draft } from '../input/draft.js';
import { draftFromJson, placeInJson } from '../input/from-json.js';
import type { Locate } from '../input/table-to-draft.js';
import { type Path, toPointer } from '../model/finding.js';
import type { JsonProblem } from '../model/json-problem.js';
import { readText } from './cell-values.js';
import { type FormCells, formCells, placeOf } from './form-cells.js';
import type { CellAt } from './form-sheet.js';
import { FORMS_LAYOUT, FORMS_NAME, FORMS_VERSION } from './forms-name.js';
import { type Kept, readKept } from './kept.js';
import { keptPartners, type OwnedParts, ownedParts } from './owned-parts.js';
import { readBlocks } from './read-blocks.js';
import { BUDGET_READING } from './read-budget.js';
import { readDecision } from './read-decision.js';
import { readDocuments } from './read-documents.js';
import { financingReading } from './read-financing.js';
import { readPartners } from './read-partners.js';
import { type FieldValue, readFields, readKeys } from './read-project.js';
import { readSalaries } from './read-salaries.js';
import { readSubProjects } from './read-sub-projects.js';

/**
 * What a workbook of ours holds, with how to find its places; or why it cannot be read: it is not one of ours, it
 * comes from a later version, or a cell holds what a project file cannot.
 */
export type FormsRead =
  | {
      readonly ok: true;
      readonly draft: Draft;
      readonly locate: Locate;
      /** Figures of the plan that a formula of the sheet gives: they say nothing that the others do not. */
      readonly computed: readonly Path[];
    }
  | { readonly ok: false; readonly problem: { readonly kind: 'not-ours' } }
  | { readonly ok: false; readonly problem: { readonly kind: 'other-version'; readonly layout: string } }
  | {
      readonly ok: false;
      readonly problem: {
        readonly kind: 'not-as-expected';
        readonly problems: readonly JsonProblem[];
        readonly locate: Locate;
      };
    };

/** Reads a workbook that `fillForms` made and people have worked on. */
export function readForms(snapshot: Snapshot): FormsRead {
  const layout = formsLayout(snapshot);
  if (layout === undefined) return { ok: false, problem: { kind: 'not-ours' } };
  if (layout !== `${FORMS_LAYOUT}/${FORMS_VERSION}`)
    return { ok: false, problem: { kind: 'other-version', layout } };
  const cells = formCells(snapshot);
  const kept = readKept(keptTexts(cells));
  const fields = readFields(cells);
  const keys = readKeys(cells);
  const subProjects = readSubProjects(cells, kept.lines);
  const before = keptPartners(kept.file.partners);
  const owned = ownedParts(ownedSheets(cells, kept), readPartners(cells, before) ?? before);
  const documents = readDocuments(cells, kept.blanks);
  const decision = readDecision(cells, kept.file);
  const parts = [fields, keys, subProjects, owned, documents, decision].flatMap((part) => part?.places ?? []);
  const subGoals = [...cells.marks].flatMap(([mark, at]) => {
    const nth = /^coverage\.subGoal\.(\d+)$/.exec(mark)?.[1];
    return nth === undefined ? [] : [[['plan', 'subGoals', Number(nth) - 1], at] as const];
  });
  const places = new Map([...parts, ...subGoals].map(([path, at]) => [toPointer(path), at]));
  const locate: Locate = (path) => nearest(places, path);
  const file = projectFile(
    fields.values,
    { keys: keys.json, subProjects: subProjects?.json, documents: documents?.json },
    owned,
    { ...kept, file: { ...kept.file, ...decision.json } },
  );
  const read = draftFromJson(JSON.stringify(file));
  return read.ok
    ? { ok: true, draft: read.value, locate, computed: owned.computed }
    : { ok: false, problem: { kind: 'not-as-expected', problems: read.problems, locate } };
}

/** What the sheets of rows say of the whole and of its partners. */
function ownedSheets(cells: FormCells, kept: Kept): Parameters<typeof ownedParts>[0] {
  return [
    { part: 'budget', blocks: readBlocks(cells, BUDGET_READING, kept) },
    { part: 'salaries', blocks: readSalaries(cells, kept) },
    { part: 'financing', blocks: readBlocks(cells, financingReading('financing'), kept) },
    { part: 'financing', blocks: readBlocks(cells, financingReading('partnerFinancing'), kept) },
  ];
}

/** The layout and version of our forms in a workbook: `reporting/1`; `undefined` where there are none. */
export function formsLayout({ names }: Snapshot): string | undefined {
  const own = names.find(({ name, sheet }) => name === FORMS_NAME && sheet === undefined);
  return own === undefined ? undefined : own.refersTo.replace(/^="?|^"|"$/g, '');
}

function keptTexts(cells: FormCells): readonly string[] {
  const first = cells.marks.get('kept');
  if (first === undefined) return [];
  const rows = Array.from(
    { length: cells.lastRow(first.sheet) - first.row + 1 },
    (_, nth) => first.row + nth,
  );
  return rows.map((row) => readText(cells.at({ ...first, row })) ?? '');
}

function nearest(places: ReadonlyMap<string, CellAt>, path: Path): ReturnType<Locate> {
  for (let length = path.length; length > 0; length--) {
    const found = places.get(toPointer(path.slice(0, length)));
    if (found !== undefined) return placeOf(found);
  }
  return placeInJson(path);
}

function projectFile(
  fields: readonly FieldValue[],
  { keys, subProjects, documents }: Readonly<Record<'keys' | 'subProjects' | 'documents', unknown>>,
  { whole, partners }: OwnedParts,
  kept: Kept,
): Readonly<Record<string, unknown>> {
  const written = (...path: Path): string | undefined =>
    fields.find((field) => toPointer(field.path) === toPointer(path))?.value;
  const own = fields.flatMap(({ path, value }) =>
    path[0] === 'project' && path.length === 2 ? [[path[1], value] as const] : [],
  );
  const empty = kept.emptyFields
    .filter((field) => written('project', field) === undefined)
    .map((field) => [field, ''] as const);
  const [start, end] = [written('project', 'period', 'start'), written('project', 'period', 'end')];
  const version = written('financing', 'version');
  const project = {
    ...kept.project,
    ...Object.fromEntries([...own, ...empty]),
    ...((start !== undefined || end !== undefined) && { period: { start, end } }),
  };
  return {
    eurakit: 1,
    ...kept.file,
    ...whole,
    ...(partners.length > 0 && { partners }),
    ...(Object.keys(project).length > 0 && { project }),
    ...(typeof whole.financing === 'object' && {
      financing: { ...(version !== undefined && { version }), ...whole.financing },
    }),
    ...(Array.isArray(documents) && documents.length > 0 && { documents }),
    ...(Array.isArray(keys) && keys.length > 0 && { keys }),
    ...(subProjects !== undefined && { subProjects }),
  };
}
