import { type Finding, type Path, type Severity, toPointer } from '../model/finding.js';
import type { Project } from '../model/project.js';
import { findingText, placeText } from '../render/finding-text.js';
import { NO_FINDINGS } from '../words/form-notes.js';
import { FORM_WORDS, SHEET_WORDS } from '../words/form-words.js';
import type { Language } from '../words/language.js';
import { SEVERITY_WORDS } from '../words/severity-words.js';
import { placeOf } from './form-cells.js';
import { type CellAt, type FormCell, type FormSheet, relativeReference } from './form-sheet.js';
import { printOf } from './print-of.js';
import { STYLES } from './styles.js';

/** What was checked, and by which version: all that a reader of the sheet needs to check again. */
export type CheckedFile = { readonly file: string; readonly hash: string; readonly version: string };

type Check = CheckedFile & { readonly findings: readonly Finding[] };

/** The sheet *Tarkistus*: every finding with its place as a link, errors first. */
export function checkForm(
  project: Project,
  check: Check,
  places: ReadonlyMap<string, CellAt>,
  language: Language,
): FormSheet {
  const name = SHEET_WORDS.check[language];
  const facts = [
    [FORM_WORDS.file, check.file],
    [FORM_WORDS.hash, check.hash],
    [FORM_WORDS.checkedBy, `eurakit ${check.version}`],
  ] as const;
  const columns = [FORM_WORDS.severity, FORM_WORDS.place, FORM_WORDS.finding, FORM_WORDS.remedy];
  const inOrder = SEVERITIES.flatMap((severity) =>
    check.findings.filter((finding) => finding.severity === severity),
  );
  return {
    name,
    cells: [
      { row: 0, column: 0, value: name, style: STYLES.title },
      { row: 1, column: 0, value: summary(check.findings, language), style: STYLES.subtitle },
      ...facts.flatMap(([word, value], nth): readonly FormCell[] => [
        { row: 3 + nth, column: 0, value: word[language], style: STYLES.subtitle },
        { row: 3 + nth, column: 1, value, style: STYLES.subtitle, isCode: true },
      ]),
      ...columns.map((word, column) => ({
        row: HEADING,
        column,
        value: word[language],
        style: STYLES.heading,
      })),
      ...inOrder.flatMap((finding, nth) => findingCells(finding, HEADING + 1 + nth, places, language)),
    ],
    widths: [14, 24, 66, 46],
    frozen: { row: HEADING + 1, column: 0 },
    print: {
      ...printOf(project, name, 'landscape', language),
      titleRows: { from: HEADING, to: HEADING },
    },
  };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];
const HEADING = 7;

function findingCells(
  finding: Finding,
  row: number,
  places: ReadonlyMap<string, CellAt>,
  language: Language,
): readonly FormCell[] {
  const { severity, at } = finding;
  const { message, hint } = findingText(finding, language);
  const place = nearest(places, at);
  return [
    { row, column: 0, value: SEVERITY_WORDS[severity][language], style: STYLES[severity] },
    place === undefined
      ? { row, column: 1, value: undefined, style: STYLES.text }
      : {
          row,
          column: 1,
          value: placeText(placeOf(place), language),
          style: STYLES.link,
          leadsTo: relativeReference(place),
        },
    { row, column: 2, value: message, style: STYLES.text },
    { row, column: 3, value: hint, style: STYLES.text },
  ];
}

function nearest(places: ReadonlyMap<string, CellAt>, path: Path): CellAt | undefined {
  for (let length = path.length; length > 0; length--) {
    const found = places.get(toPointer(path.slice(0, length)));
    if (found !== undefined) return found;
  }
  return undefined;
}

function summary(findings: readonly Finding[], language: Language): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${SEVERITY_WORDS[severity][language]}: ${count}`];
  });
  return counts.length === 0 ? NO_FINDINGS[language] : counts.join(' · ');
}
