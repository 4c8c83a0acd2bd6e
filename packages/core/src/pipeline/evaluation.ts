import type { Figures } from '../calculate/figures.js';
import { readingFinding } from '../check/check.js';
import { jsonNotAsExpected } from '../check/reading/json-not-as-expected.js';
import type { Locate } from '../input/table-to-draft.js';
import { type Finding, toPointer } from '../model/finding.js';
import type { JsonProblem } from '../model/json-problem.js';
import type { Project } from '../model/project.js';
import { type Evaluated, type LocatedFinding, located } from './evaluate-table.js';

/** `project` and `figures` are those of the first table; `tables` holds all of them. */
export type Evaluation = {
  readonly readable: boolean;
  readonly project?: Project;
  readonly figures?: Figures;
  readonly findings: readonly LocatedFinding[];
  readonly tables: readonly Evaluated[];
};

/** What could not be read, with the reasons. */
export function unreadable(findings: readonly Finding[], locate: Locate = () => ({})): Evaluation {
  return { readable: false, findings: findings.map((finding) => located(finding, locate)), tables: [] };
}

/** JSON that is not as its format expects, a finding for each problem. */
export function unreadableJson(problems: readonly JsonProblem[], locate: Locate): Evaluation {
  const findings = problems.map(({ path, ...problem }) =>
    readingFinding(jsonNotAsExpected, path, { ...problem, field: toPointer(path) }),
  );
  return unreadable(findings, locate);
}
