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
import { beginsAt, moreOfAKind, rowCount, tableNumber } from './words/talk.js';

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
    const heading = [inputName(file, language), ...nth, ...recognised(table, language)].join(' · ');
    return sectionLines(heading, table.findings, language, look);
  });
  const counts = countBySeverity(tables.flatMap(({ findings }) => findings));
  return `${parts.join('\n\n')}\n\n${summary(counts)(language)}\n`;
}

/** How findings are shown: in colours, and each of them even where there are many of one kind. */
export type Look = { readonly colours: boolean; readonly all: boolean };

/** What the call asks for, and what the terminal can show. */
export function lookOf({ flags }: Call, io: Io): Look {
  return { colours: mayColour(io), all: flags.has('all') };
}

/** A heading and the findings under it, errors first; of many findings of one kind the first and their number. */
export function sectionLines(
  heading: string,
  findings: readonly LocatedFinding[],
  language: Language,
  { colours, all }: Look,
): string {
  const ordered = inOrder(findings);
  const shown = all
    ? ordered.map((finding) => ({ kind: 'finding', finding }) as const)
    : shownFindings(ordered);
  return [
    paint(printable(heading), 'bold', colours),
    ...shown.map((one) =>
      one.kind === 'finding'
        ? `\n${findingLines(one.finding, language, colours)}`
        : `\n  ${paint(moreOfAKind(one.count)(language), 'dim', colours)}`,
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

function findingLines(finding: LocatedFinding, language: Language, colours: boolean): string {
  const { severity } = finding;
  const word = paint(SEVERITY_WORDS[severity][language], COLOURS[severity], colours);
  const line = `  ${word} · ${printable(findingSentence(finding, language))}`;
  const hint = printable(findingText(finding, language).hint);
  return hint === '' ? line : `${line}\n    → ${paint(hint, 'dim', colours)}`;
}

function inOrder(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function recognised(table: Evaluated, language: Language): readonly string[] {
  const { kind, project, reading } = table;
  const years = project.financing?.years.map(({ year }) => year).join(', ') ?? '';
  const place = tablePlace(table, language);
  return [
    KIND_WORDS[kind][language],
    ...(years === '' ? [] : [years]),
    ...(reading === undefined ? [] : [rowCount(reading.rows.length)(language)]),
    ...(reading === undefined || place === '' ? [] : [beginsAt(place)(language)]),
  ];
}

type Style = 'bold' | 'dim' | (typeof COLOURS)[Severity];

function paint(text: string, style: Style, colours: boolean): string {
  return colours ? styleText(style, text, { validateStream: false }) : text;
}
