import { styleText } from 'node:util';
import type { Severity } from '@eurakit/core';
import type { Evaluated, LocatedFinding } from '@eurakit/core/read';
import {
  countBySeverity,
  findingText,
  KIND_WORDS,
  type Language,
  placeText,
  SEVERITY_WORDS,
  shownFindings,
  summary,
} from '@eurakit/core/render';
import type { Call } from './call.js';
import type { Io } from './io.js';
import { inputName, printable, tablePlace } from './printed.js';
import { beginsAt, moreOfAKind, ownWorkbook, rowCount, tableNumber } from './words/talk.js';
import { hasWorkbookName } from './workbook-name.js';
import { wrapped } from './wrapped.js';

const ORDER: readonly Severity[] = ['error', 'warning', 'notice'];
const COLOURS = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;

/** What was recognised in a file and what was found, table by table, and a summary, for a person to read. */
export function fileLines(
  file: string,
  tables: readonly Evaluated[],
  language: Language,
  look: Look,
): string {
  const parts = tables.map((table, index) => {
    const nth = tables.length > 1 ? [tableNumber(index + 1, tables.length)(language)] : [];
    const heading = [inputName(file, language), ...nth, ...recognised(file, table, language)].join(' · ');
    return sectionLines(heading, withoutPaths(file, table.findings), language, look);
  });
  const counts = countBySeverity(tables.flatMap(({ findings }) => findings));
  return `${parts.join('\n\n')}\n\n${summary(counts)(language)}\n`;
}

/** A path in a project file is no place that a workbook shows: one without a cell is left out. */
export function withoutPaths(file: string, findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  return hasWorkbookName(file)
    ? findings.map((one) => (one.where.path === undefined ? one : { ...one, where: {} }))
    : findings;
}

/** How findings are shown: in colours, in lines of a width, and each of them even where there are many of one kind. */
export type Look = {
  readonly colours: boolean;
  readonly width: number | undefined;
  readonly all: boolean;
};

/** Longer lines are hard to follow. */
const WIDEST = 100;

/** What the call asks for, and what the terminal can show. */
export function lookOf({ flags }: Call, io: Io): Look {
  const width = io.width === undefined ? undefined : Math.min(io.width, WIDEST);
  return { colours: mayColour(io), width, all: flags.has('all') };
}

/** A heading and the findings under it, errors first; of many findings of one kind the first and their number. */
export function sectionLines(
  heading: string,
  findings: readonly LocatedFinding[],
  language: Language,
  look: Look,
): string {
  const ordered = inOrder(findings);
  const shown = look.all
    ? ordered.map((finding) => ({ kind: 'finding', finding }) as const)
    : shownFindings(ordered);
  return [
    paint(broken(printable(heading), '  ', look), 'bold', look.colours),
    ...shown.map((one) =>
      one.kind === 'finding'
        ? `\n${findingLines(one.finding, language, look)}`
        : `\n  ${paint(moreOfAKind(one.count)(language), 'dim', look.colours)}`,
    ),
  ].join('\n');
}

/** Whether the output may be coloured: on a terminal, unless the person said no (no-color.org). */
function mayColour({ terminal, env }: Io): boolean {
  return terminal && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}

/** One finding as `place: sentence`. */
export function findingSentence(finding: LocatedFinding, language: Language): string {
  const place = placeText(finding.where, language);
  return `${place === '' ? '' : `${place}: `}${findingText(finding, language).message}`;
}

function findingLines(finding: LocatedFinding, language: Language, look: Look): string {
  const { severity } = finding;
  const word = SEVERITY_WORDS[severity][language];
  const sentence = broken(`  ${word} · ${printable(findingSentence(finding, language))}`, '    ', look);
  const line = `  ${paint(word, COLOURS[severity], look.colours)}${sentence.slice(2 + word.length)}`;
  const hint = printable(findingText(finding, language).hint);
  if (hint === '') return line;
  const advice = broken(`    → ${hint}`, '      ', look);
  return `${line}\n    → ${paint(advice.slice('    → '.length), 'dim', look.colours)}`;
}

/** Lines that the terminal need not break in the middle of a word. */
function broken(text: string, indent: string, { width }: Look): string {
  return width === undefined ? text : wrapped(text, width, indent).join('\n');
}

function inOrder(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function recognised(file: string, table: Evaluated, language: Language): readonly string[] {
  const { kind, project, reading } = table;
  const years = project.financing?.years.map(({ year }) => year).join(', ') ?? '';
  const place = tablePlace(table, language);
  return [
    kind === 'project' && hasWorkbookName(file) ? ownWorkbook(language) : KIND_WORDS[kind][language],
    ...(years === '' ? [] : [years]),
    ...(reading === undefined ? [] : [rowCount(reading.rows.length)(language)]),
    ...(reading === undefined || place === '' ? [] : [beginsAt(place)(language)]),
  ];
}

type Style = 'bold' | 'dim' | (typeof COLOURS)[Severity];

function paint(text: string, style: Style, colours: boolean): string {
  return colours ? styleText(style, text, { validateStream: false }) : text;
}
