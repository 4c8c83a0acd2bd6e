import { type Path, toPointer } from '../../model/finding.js';
import type { Milestone, PlanItem, PlanLink } from '../../model/project-plan.js';
import type { Dropped, PlacedRepair, PlanReading, Repair } from '../../model/report-reading.js';
import { type Block, blockText } from '../matrices/block.js';
import { withoutContents } from '../matrices/contents-page.js';
import { blocksOf } from '../matrices/document-blocks.js';
import { flowingText } from '../matrices/flowing-text.js';
import { type Mending, mending } from '../matrices/mending.js';
import { withoutPageEdges } from '../matrices/page-edges.js';
import type { ReportOptions } from '../matrices/read-report.js';
import { vocabularyOf } from '../matrices/vocabulary.js';
import { type FieldBlocks, fieldOfLine, type PlanField, planFields } from './plan-fields.js';
import { type ReadItem, readItems } from './plan-items.js';
import { planLinks } from './plan-links.js';
import { readRisks } from './plan-risks.js';
import { type WrittenPeriod, writtenPeriods } from './written-period.js';

/**
 * Reads a plan in words: main goal, sub-goals, results, outputs, risks, milestones and the links between them.
 * Never throws; a field that the text does not have is empty.
 */
export function readPlan(text: string, { html, keep = [] }: Omit<ReportOptions, 'as'> = {}): PlanReading {
  const document = blocksOf(text, html);
  const inside = withoutContents(document.blocks);
  const { blocks, dropped: edges } = withoutPageEdges(inside.blocks);
  const making = mending(vocabularyOf(blocks.map(blockText)), keep);
  const { fields, dropped } = planFields(blocks);
  const under = (field: PlanField): readonly Block[] =>
    fields.filter((one) => one.field === field).flatMap((one) => one.blocks);

  const mainGoal = flowingText(under('mainGoal'), making);
  const subGoals = readItems(under('subGoals'), making, false);
  const results = readItems(under('results'), making, true);
  const outputs = readItems(under('outputs'), making, false);
  const steps = readItems(under('milestones'), making, true);
  const risks = readRisks(under('risks'), making);
  const times = readMilestones(toldTimes(fields, outputs.items, steps.items), making);
  const links = outputs.items.flatMap(({ text: own }, nth): readonly PlanLink[] =>
    planLinks(own.text, nth + 1),
  );
  const lists = { subGoals, results, outputs, milestones: steps };
  return {
    plan: {
      ...(mainGoal.text !== '' && { mainGoal: mainGoal.text }),
      subGoals: subGoals.items.map(toItem),
      results: results.items.map(toItem),
      outputs: outputs.items.map(toItem),
      risks: risks.risks,
      milestones: times.milestones,
      links,
    },
    repairs: [
      ...placed(mainGoal.repairs, ['mainGoal']),
      ...Object.entries(lists).flatMap(([name, { items }]) => repairsOfItems(name, items)),
      ...placed(risks.repairs, ['risks']),
      ...times.repairs,
    ],
    dropped: [
      ...document.dropped,
      ...inside.dropped,
      ...edges,
      ...dropped,
      ...Object.values(lists).flatMap((list): readonly Dropped[] => list.dropped),
      ...stepsWithoutTime(steps.items),
      ...risks.dropped,
    ].sort((one, other) => one.line - other.line),
    lines: new Map([
      ...linesOf('subGoals', subGoals.items.map(lineOf)),
      ...linesOf('results', results.items.map(lineOf)),
      ...linesOf('outputs', outputs.items.map(lineOf)),
      ...linesOf('risks', risks.lines),
      ...linesOf('milestones', times.lines),
      [toPointer(['plan', 'milestones']), times.lines[0] ?? 0],
      ...linesOf(
        'links',
        links.map(({ output }) => outputs.items.map(lineOf)[output - 1] ?? 0),
      ),
    ]),
  };
}

function lineOf({ text }: ReadItem): number {
  return text.line;
}

function linesOf(
  part: string,
  lines: readonly number[],
): readonly (readonly [place: string, line: number])[] {
  return lines.map((line, nth) => [toPointer(['plan', part, nth]), line] as const);
}

/** Whether a text has the headings of two or more fields of a plan, on lines of their own. */
export function isPlanText(text: string): boolean {
  const fields = new Set(
    text.split(/\r?\n/).flatMap((line) => (line.length < 80 ? (fieldOfLine(line) ?? []) : [])),
  );
  return fields.size >= 2;
}

function toItem({ number, text, under }: ReadItem): PlanItem {
  return { number, text: text.text, ...(under !== undefined && { under: under.text }) };
}

function repairsOfItems(name: string, items: readonly ReadItem[]): readonly PlacedRepair[] {
  return items.flatMap(({ text, under }, nth) =>
    placed([...text.repairs, ...(under?.repairs ?? [])], [name, nth]),
  );
}

function placed(repairs: readonly Repair[], at: Path): readonly PlacedRepair[] {
  return repairs.map((repair) => ({ ...repair, at }));
}

type Told = { readonly text: string; readonly line: number; readonly anyYear: boolean };

/** What may tell a time: headings of outputs, outputs, and the steps of a schedule, where a bare year is a time. */
function toldTimes(
  fields: readonly FieldBlocks[],
  outputs: readonly ReadItem[],
  steps: readonly ReadItem[],
): readonly Told[] {
  const told = (anyYear: boolean, { text }: ReadItem): Told => ({
    text: text.text,
    line: text.line,
    anyYear,
  });
  return [
    ...fields
      .filter(({ field }) => field === 'outputs')
      .map(({ heading }) => ({ text: blockText(heading), line: heading.line, anyYear: false })),
    ...outputs.map((item) => told(false, item)),
    ...steps.map((item) => told(true, item)),
  ];
}

function readMilestones(told: readonly Told[], making: Mending) {
  const milestones: Milestone[] = [];
  const lines: number[] = [];
  const repairs: PlacedRepair[] = [];
  for (const { text, line, anyYear } of told) {
    for (const time of whenReady(text, anyYear)) {
      const { start, end } = time.period;
      if (time.isSeason) {
        const repair = making.repair('season', line, time.written, `${start}..${end}`);
        repairs.push({ ...repair, at: ['milestones', milestones.length] });
        if (!repair.applied) continue;
      }
      milestones.push({ text, written: time.written, period: time.period });
      lines.push(line);
    }
  }
  return { milestones, lines, repairs };
}

/** The times of a text that say when it is ready: in brackets, after “valmis”, or any but a bare year. */
function whenReady(text: string, anyYear: boolean): readonly WrittenPeriod[] {
  return writtenPeriods(text).filter(({ index, isYear }) => {
    const before = text.slice(Math.max(0, index - 25), index);
    return (
      !isYear || anyYear || /(?:\(|valmis\p{L}{0,100} |mennessä |klart? |ready (?:in |by )?)$/iu.test(before)
    );
  });
}

/** A step without a time that can be read is no milestone; its words are told. */
function stepsWithoutTime(steps: readonly ReadItem[]): readonly Dropped[] {
  return steps
    .filter(({ text }) => whenReady(text.text, true).length === 0)
    .map(({ text }) => ({ text: text.raw, line: text.line, reason: 'outside' }));
}
