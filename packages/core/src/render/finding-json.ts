import type { Finding, Severity } from '../model/finding.js';
import type { Place } from '../values/place.js';
import type { Language } from '../words/language.js';
import { euroDecimal } from './euro-decimal.js';
import { findingText } from './finding-text.js';

type Located = Finding & { readonly where: Place; readonly alsoWhere: readonly Place[] };

/** What was found in one file, as one line of JSON; amounts are decimal text in euros. */
export type FileReport = {
  readonly file: string;
  readonly readable: boolean;
  readonly kinds: readonly string[];
  readonly findings: readonly FindingJson[];
  readonly summary: Readonly<Record<Severity, number>>;
};

/** A finding for programs: its sentence, and its amounts as decimal text in euros. */
export type FindingJson = {
  readonly code: string;
  readonly severity: Severity;
  readonly where: Place;
  readonly also: readonly Place[];
  readonly message: string;
  readonly hint: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly difference?: string;
  readonly basis: string;
};

/** The report of a file in a language. */
export function toReport(
  file: string,
  {
    readable,
    kinds,
    findings,
  }: { readonly readable: boolean; readonly kinds: readonly string[]; readonly findings: readonly Located[] },
  language: Language,
): FileReport {
  return {
    file,
    readable,
    kinds,
    findings: findings.map((one) => toJson(one, language)),
    summary: countBySeverity(findings),
  };
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return { error: count('error'), warning: count('warning'), notice: count('notice') };
}

function toJson(finding: Located, language: Language): FindingJson {
  const { code, severity, where, alsoWhere, expected, actual } = finding;
  const { message, hint, basis } = findingText(finding, language);
  return {
    code,
    severity,
    where,
    also: alsoWhere,
    message,
    hint,
    ...(expected !== undefined && { expected: euroDecimal(expected) }),
    ...(actual !== undefined && { actual: euroDecimal(actual) }),
    ...(expected !== undefined && actual !== undefined && { difference: euroDecimal(actual - expected) }),
    basis,
  };
}
