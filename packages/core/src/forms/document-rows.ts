import type { NeededDocument } from '../calculate/needed-documents.js';
import { plannedDocuments } from '../calculate/planned-documents.js';
import type { DocumentAnswer } from '../model/document.js';
import type { Project } from '../model/project.js';
import type { ShownBlocks } from './kept.js';

/** A line of the sheet *Liitteet*: an answer of the project, by its place there, or a need that nobody answered. */
export type DocumentRow = DocumentAnswer & {
  readonly nth?: number;
  readonly duty?: NeededDocument['duty'];
};

/** The answers in their order, and after those of the same owner the documents that are needed besides. */
export function documentRows(project: Project): readonly DocumentRow[] {
  const needs = plannedDocuments(project).map(({ partner, ...need }) => {
    const name = partner === undefined ? undefined : project.partners[partner]?.name;
    return { ...need, ...(name !== undefined && { partner: name }) };
  });
  const rows = project.documents.map((answer, nth): DocumentRow => {
    const duty = needs.find((need) => isSame(need, answer))?.duty;
    return { ...answer, nth, ...(duty !== undefined && { duty }) };
  });
  for (const need of needs) {
    if (project.documents.some((answer) => isSame(need, answer))) continue;
    const last = rows.findLastIndex(({ partner }) => partner === need.partner);
    rows.splice(last < 0 ? rows.length : last + 1, 0, need);
  }
  return rows;
}

function isSame(a: DocumentAnswer, b: DocumentAnswer): boolean {
  return a.document === b.document && a.partner === b.partner;
}

/** The name that stays with a line: of the whole, of a partner, or of a need that nobody has answered. */
export function documentMark({ nth, partner }: DocumentRow, row: number): string {
  if (nth === undefined) return `documents.needed.${row}`;
  return `documents.${partner === undefined ? 'whole' : 'partner'}.${nth + 1}`;
}

/** The sheet shows every answer; notes that are there although their cells are empty are kept by mark. */
export function keptDocuments({ documents }: Project): ShownBlocks {
  const blanks = documents.flatMap((answer, nth) =>
    answer.note === '' ? [`${documentMark({ ...answer, nth }, 0)}.note`] : [],
  );
  return { shown: new Set(['documents']), kept: {}, blanks };
}
