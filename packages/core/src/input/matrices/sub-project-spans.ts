import { CHAPTER_WORDS } from '../../words/report-words.js';
import type { Block } from './block.js';
import type { Section } from './heading.js';
import type { Mark } from './section-marks.js';
import { isSameName, type KnownNames, knownNames, nameOf, parseTitle } from './sub-project-name.js';

/** What a sub-project takes of a document: its name, its sections, and the blocks from `start` to `end`. */
export type SubProjectSpan = {
  readonly name: string;
  /** The name as a heading inflects it, where no title gives it. */
  readonly inflected?: { readonly text: string; readonly at: number };
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
};

/** How far above its first heading the title of a sub-project may stand. */
const FARTHEST_TITLE = 40;

/** Divides a document among its sub-projects, in reading order. What is before, between and after is nobody's. */
export function subProjectSpans(
  blocks: readonly Block[],
  marks: readonly Mark[],
  names: KnownNames,
): readonly SubProjectSpan[] {
  const groups = grouped(blocks, marks, names);
  const starts = groups.map((group, nth) => startOf(blocks, group, groups[nth - 1]?.at(-1)?.at ?? -1, names));
  return groups.map((group, nth) => {
    const { start, name, titled } = starts[nth] ?? { start: 0, name: '', titled: false };
    const inflected = titled
      ? undefined
      : group.find((mark) => mark.name !== undefined && mark.name !== name);
    return {
      name,
      ...(inflected?.name !== undefined && { inflected: { text: inflected.name, at: inflected.at } }),
      start,
      end: endOf(blocks, group, starts[nth + 1]?.start ?? blocks.length),
      marks: group,
    };
  });
}

/** The marks of each sub-project: one of another name, or a section that is there already, begins the next. */
function grouped(
  blocks: readonly Block[],
  marks: readonly Mark[],
  names: KnownNames,
): readonly (readonly Mark[])[] {
  const groups: { marks: Mark[]; sections: Set<Section>; name: string | undefined; sure: boolean }[] = [];
  const known = new Map<string, string>();
  for (const mark of marks) {
    const name = mark.name === undefined ? undefined : (known.get(mark.name) ?? nameOf(mark.name, names));
    if (mark.name !== undefined && name !== undefined) known.set(mark.name, name);
    const group = groups.at(-1);
    const last = group?.marks.at(-1);
    const isOther = name !== undefined && group?.name !== undefined && name !== group.name;
    if (
      group === undefined ||
      last === undefined ||
      isOther ||
      beginsNext(mark, last, group.sections, blocks)
    ) {
      if (mark.section === 'effects' && !mark.sure) continue;
      groups.push({ marks: [mark], sections: new Set([mark.section]), name, sure: mark.sure });
    } else {
      group.marks.push(mark);
      group.sections.add(mark.section);
      group.name ??= name;
      group.sure ||= mark.sure;
    }
  }
  return groups.filter(({ sure }) => sure).map((group) => group.marks);
}

function beginsNext(
  mark: Mark,
  last: Mark,
  sections: ReadonlySet<Section>,
  blocks: readonly Block[],
): boolean {
  if (last.section === mark.section && mark.table !== undefined) {
    // Under its heading, or again on the next page; but a title in between is that of another sub-project.
    const isFirstTable = last.table === undefined;
    return !isFirstTable && titleBefore(blocks, mark.at, last.at) !== undefined;
  }
  if (mark.section === 'goals' || last.section === 'effects') return true;
  return sections.has(mark.section);
}

type Start = { readonly start: number; readonly name: string; readonly titled: boolean };

/** Where a sub-project begins: at its title, which its headings name too, or which stands right above the first. */
function startOf(blocks: readonly Block[], group: readonly Mark[], after: number, names: KnownNames): Start {
  const first = group[0]?.at ?? 0;
  const written = group.find(({ name }) => name !== undefined)?.name;
  if (written === undefined) {
    const title = titleBefore(blocks, first, after);
    if (title === undefined) return { start: first, name: '', titled: false };
    const inflected = /osahan(?:ke|kkeen)|delprojekt/iu.test(lineAt(blocks, first - 1));
    return { start: first - 1, name: inflected ? nameOf(title, names) : title, titled: true };
  }
  for (let at = first - 1; at > after && at >= first - FARTHEST_TITLE; at--) {
    const title = titleAt(blocks, at);
    if (title === undefined || !isSameName(written, title)) continue;
    const own = knownNames([title], new Map());
    return { start: at, name: nameOf(written, own), titled: true };
  }
  return { start: first, name: nameOf(written, names), titled: false };
}

function titleBefore(blocks: readonly Block[], at: number, after: number): string | undefined {
  return at - 1 > after ? titleAt(blocks, at - 1) : undefined;
}

function titleAt(blocks: readonly Block[], at: number): string | undefined {
  return parseTitle(lineAt(blocks, at));
}

/** A line that may be a title; empty for an item of a list or a row of several cells. */
function lineAt(blocks: readonly Block[], at: number): string {
  const block = blocks[at];
  if (block === undefined) return '';
  if (block.kind === 'text') return block.bullet === undefined || /\d/.test(block.bullet) ? block.text : '';
  const filled = block.cells.filter((cell) => cell.trim() !== '');
  return filled.length === 1 ? (filled[0] ?? '') : '';
}

/** A chapter that follows ends the last section: a heading as high as the sub-project's, or a known title. */
function endOf(blocks: readonly Block[], group: readonly Mark[], limit: number): number {
  const last = group.at(-1);
  const first = group[0];
  if (last === undefined || first === undefined) return limit;
  const level = headingOf(blocks[last.at]);
  for (let at = last.at + 1; at < limit; at++) {
    const block = blocks[at];
    if (block?.kind !== 'text') continue;
    const own = block.heading;
    if (own !== undefined && (level === undefined || own <= level)) return at;
    const title = parseTitle(block.text)?.toLowerCase();
    if (title !== undefined && CHAPTER_WORDS.some((words) => words.test(title))) return at;
    if (isNumberedTitle(block)) return at;
  }
  return limit;
}

/** `5 Arvioinnin tulokset`, `5.2 Keskustelu`: no sentence begins so. */
function isNumberedTitle(block: Block): boolean {
  if (block.kind === 'row' || block.close) return false;
  return /^\d{1,2}(?:\.\d{1,2}){0,3}\.? \p{Lu}/u.test(block.text) && parseTitle(block.text) !== undefined;
}

function headingOf(block: Block | undefined): number | undefined {
  return block?.kind === 'text' ? block.heading : undefined;
}
