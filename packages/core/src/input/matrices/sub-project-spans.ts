import { CHAPTER_WORDS } from '../../words/report-words.js';
import type { Block } from './block.js';
import type { Mark } from './section-marks.js';
import { isSameName, type KnownNames, nameOf, parseTitle } from './sub-project-name.js';

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
  const groups: Mark[][] = [];
  const known = new Map<string, string>();
  const named = ({ name }: Mark): string | undefined => {
    if (name === undefined) return undefined;
    const found = known.get(name) ?? nameOf(name, names);
    known.set(name, found);
    return found;
  };
  for (const mark of marks) {
    const group = groups.at(-1);
    const own = group?.map(named).find((name) => name !== undefined);
    const isNext = group === undefined || beginsNext(mark, group, blocks) || isOther(named(mark), own);
    if (isNext && mark.section === 'effects' && !mark.sure) continue;
    if (isNext) groups.push([mark]);
    else group.push(mark);
  }
  return groups.filter((group) => group.some(({ sure }) => sure));
}

function isOther(name: string | undefined, own: string | undefined): boolean {
  return name !== undefined && own !== undefined && name !== own;
}

function beginsNext(mark: Mark, group: readonly Mark[], blocks: readonly Block[]): boolean {
  const last = group.at(-1);
  const sections = new Set(group.map(({ section }) => section));
  if (last?.section === mark.section && mark.table !== undefined) {
    // Under its heading, or again on the next page; but a title in between is that of another sub-project.
    const isFirstTable = last.table === undefined;
    return !isFirstTable && titleBefore(blocks, mark.at, last.at) !== undefined;
  }
  if (mark.section === 'goals' || last?.section === 'effects') return true;
  return sections.has(mark.section);
}

type Start = { readonly start: number; readonly name: string; readonly titled: boolean };

/** Where a sub-project begins: at its title, which its headings name too, or which stands right above the first. */
function startOf(blocks: readonly Block[], group: readonly Mark[], after: number, names: KnownNames): Start {
  const first = group[0]?.at ?? 0;
  const written = group.find(({ name }) => name !== undefined)?.name;
  if (written !== undefined) {
    for (let at = first - 1; at > after && at >= first - FARTHEST_TITLE; at--) {
      const title = titleAt(blocks, at);
      if (title !== undefined && isSameName(written, title))
        return { start: at, name: nameOf(written, { ...names, titles: [title] }), titled: true };
    }
    return { start: first, name: nameOf(written, names), titled: false };
  }
  const title = titleBefore(blocks, first, after);
  if (title === undefined) return { start: first, name: '', titled: false };
  return { start: first - 1, name: nameOfTitle(title, names), titled: true };
}

/** `Koske` of the title `Kosken osahanke`, if the document says Koske elsewhere. */
function nameOfTitle(title: string, names: KnownNames): string {
  return nameOf(title, { ...names, titles: names.titles.filter((one) => one.length < title.length) });
}

function titleBefore(blocks: readonly Block[], at: number, after: number): string | undefined {
  return at - 1 > after ? titleAt(blocks, at - 1) : undefined;
}

function titleAt(blocks: readonly Block[], at: number): string | undefined {
  const block = blocks[at];
  if (block === undefined) return undefined;
  if (block.kind === 'text')
    return block.bullet === undefined || /\d/.test(block.bullet) ? parseTitle(block.text) : undefined;
  const filled = block.cells.filter((cell) => cell.trim() !== '');
  return filled.length === 1 ? parseTitle(filled[0] ?? '') : undefined;
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
