import type { Dropped, ReportKind, ReportReading } from '../../model/report-reading.js';
import type { HtmlParser } from '../html-tree.js';
import { type Block, blockText } from './block.js';
import { withoutContents, withoutPage } from './contents-page.js';
import { blocksOf } from './document-blocks.js';
import { mending } from './mending.js';
import { withoutPageEdges } from './page-edges.js';
import { type ReadSubProject, readSubProject } from './read-sub-project.js';
import { toReportReading } from './report-reading.js';
import { sectionMarks } from './section-marks.js';
import { knownNames } from './sub-project-name.js';
import { type SubProjectSpan, subProjectSpans } from './sub-project-spans.js';
import { vocabularyOf } from './vocabulary.js';

/** How a report is read: as which matrix, by which parser, and with which repairs turned down. */
export type ReportOptions = {
  readonly html?: HtmlParser;
  /** Repairs not to make: kinds (`hyphen`) and ids (`hyphen@12.2`). */
  readonly keep?: readonly string[];
  /** The one matrix that is asked for; the other is then left out by name. */
  readonly as?: ReportKind;
};

/**
 * Reads the matrices of a whole report: lines → blocks → sections → sub-projects → tables → rows → cells. Never
 * throws; a document without sub-projects gives none, with all of it left out.
 */
export function readReport(text: string, { html, keep = [], as }: ReportOptions = {}): ReportReading {
  const document = blocksOf(text, html);
  const inside = withoutContents(document.blocks);
  const { blocks, dropped: edges } = withoutPageEdges(inside.blocks);
  const vocabulary = vocabularyOf(blocks.map(blockText));
  const lines = [...blocks, ...inside.dropped].map((one) => ('text' in one ? withoutPage(one.text) : ''));
  const names = knownNames(lines, vocabulary.capitals);
  const spans = subProjectSpans(blocks, sectionMarks(blocks), names);
  const making = mending(vocabulary, keep);
  const read = spans.map((span) => ({ span, subProject: readSubProject(span, blocks, making) }));
  const real = read.filter((one) => isSubProject(one.subProject, read));
  const outside = outsideOf(
    blocks,
    real.map(({ span }) => span),
  );
  const subProjects = together(real.map(({ subProject }) => subProject));
  const dropped = [
    ...document.dropped,
    ...inside.dropped,
    ...edges,
    ...outside.map((block): Dropped => ({ text: blockText(block), line: block.line, reason: 'outside' })),
    ...real.flatMap(({ subProject }) => subProject.dropped),
  ];
  return toReportReading(subProjects, dropped, as);
}

type Read = { readonly span: SubProjectSpan; readonly subProject: ReadSubProject };

/** Headings alone are none; nor is a text of effects, if a sub-project of that name is told elsewhere. */
function isSubProject(one: ReadSubProject, all: readonly Read[]): boolean {
  if (one.rows.length > 0 || one.evaluation.length > 0) return true;
  const others = all.filter(({ subProject }) => subProject !== one && subProject.name === one.name);
  if (one.goals.length > 0) return others.every(({ subProject }) => subProject.goals.length === 0);
  return one.effects.text !== '' && one.name !== '' && others.length === 0;
}

/** Parts of one sub-project that stand apart in the document, such as all lists of goals first, put together. */
function together(all: readonly ReadSubProject[]): readonly ReadSubProject[] {
  const found: ReadSubProject[] = [];
  for (const one of all) {
    const nth = found.findIndex((other) => one.name !== '' && other.name === one.name && fits(one, other));
    const first = found[nth];
    if (first === undefined) found.push(one);
    else found[nth] = merged(first, one);
  }
  return found;
}

function fits(one: ReadSubProject, other: ReadSubProject): boolean {
  const both = (has: (read: ReadSubProject) => boolean): boolean => has(one) && has(other);
  return !(
    both(({ goals }) => goals.length > 0) ||
    both(({ rows }) => rows.length > 0) ||
    both(({ evaluation }) => evaluation.length > 0) ||
    both(({ effects }) => effects.text !== '')
  );
}

function merged(one: ReadSubProject, other: ReadSubProject): ReadSubProject {
  return {
    name: one.name,
    nameRepairs: [...one.nameRepairs, ...other.nameRepairs],
    goals: [...one.goals, ...other.goals],
    announcedGoals: one.announcedGoals ?? other.announcedGoals,
    rows: [...one.rows, ...other.rows],
    hasEffectCells: one.hasEffectCells || other.hasEffectCells,
    evaluation: [...one.evaluation, ...other.evaluation],
    effects: one.effects.text === '' ? other.effects : one.effects,
    dropped: [...one.dropped, ...other.dropped],
  };
}

function outsideOf(blocks: readonly Block[], spans: readonly SubProjectSpan[]): readonly Block[] {
  const inside = new Set<number>();
  for (const { start, end } of spans) for (let at = start; at < end; at++) inside.add(at);
  return blocks.filter((_, at) => !inside.has(at));
}
