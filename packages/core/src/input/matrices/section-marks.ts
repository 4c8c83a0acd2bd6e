import type { Block } from './block.js';
import { parseHeading, type Section } from './heading.js';
import { type MatrixHeading, parseMatrixHeading } from './matrix-heading.js';

/** Where a section begins: a heading, or the heading row of a table. `at` is the number of its block. */
export type Mark = {
  readonly at: number;
  readonly section: Section;
  readonly name: string | undefined;
  readonly sure: boolean;
  /** What follows the colon of the heading on its line. */
  readonly rest: string;
  readonly table?: MatrixHeading;
};

/** How far below its heading a table may begin. */
const FARTHEST = 25;

/**
 * The beginnings of sections in reading order. A line that only looks like a heading is none: the matrix that it
 * announces has to follow, a list of goals has to be followed by the rest of a sub-project, effects by text.
 */
export function sectionMarks(blocks: readonly Block[]): readonly Mark[] {
  const marks: Mark[] = [];
  const candidates = blocks.flatMap((block, at) => candidate(block, at));
  for (let nth = candidates.length - 1; nth >= 0; nth--) {
    const mark = candidates[nth];
    if (mark === undefined || repeats(mark, candidates[nth - 1])) continue;
    if (isMark(mark, marks.at(-1), blocks)) marks.push(mark);
  }
  return marks.reverse();
}

function candidate(block: Block, at: number): readonly Mark[] {
  if (block.kind === 'row') {
    const table = parseMatrixHeading(block);
    if (table !== undefined)
      return [{ at, section: table.kind, name: undefined, sure: true, rest: '', table }];
    const filled = block.cells.filter((cell) => cell.trim() !== '');
    return filled.length === 1 ? candidateLine(filled[0] ?? '', at) : [];
  }
  if (block.bullet !== undefined && !/\d/.test(block.bullet)) return [];
  return candidateLine(block.text, at);
}

function candidateLine(text: string, at: number): readonly Mark[] {
  const heading = parseHeading(text);
  return heading === undefined ? [] : [{ at, ...heading }];
}

/** A line that announces the list right under its heading is no second heading. */
function repeats(mark: Mark, before: Mark | undefined): boolean {
  return mark.section === 'goals' && before?.section === 'goals' && before.at === mark.at - 1;
}

/** `next` is the mark that follows. */
function isMark(mark: Mark, next: Mark | undefined, blocks: readonly Block[]): boolean {
  if (mark.table !== undefined) return true;
  const between = (next?.at ?? blocks.length) - mark.at - 1;
  switch (mark.section) {
    case 'matrix':
    case 'evaluation':
      if (next?.section === mark.section && next.table !== undefined) return between <= FARTHEST;
      return mark.sure && isPlainTable(blocks, mark.at + 1);
    case 'goals':
      if (between === 0 && mark.rest === '') return false;
      return mark.sure || (next !== undefined && next.section !== 'goals' && between <= FARTHEST);
    case 'effects':
      return (between > 0 || mark.rest !== '') && !/^\d/.test(mark.rest);
  }
}

/** Whether a table of three columns without a heading row begins here. */
function isPlainTable(blocks: readonly Block[], at: number): boolean {
  const [first, second] = [blocks[at], blocks[at + 1]];
  const row = first?.kind === 'row' ? first : second;
  return row?.kind === 'row' && row.cells.filter((cell) => cell.trim() !== '').length === 3;
}
