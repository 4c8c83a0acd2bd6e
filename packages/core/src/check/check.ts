import { calculate, type Figures } from '../calculate/figures.js';
import type { Finding, FindingArgs, Path } from '../model/finding.js';
import type { Project } from '../model/project.js';
import { CHECKS } from './checks.js';
import type { Check, Hit } from './rule.js';

/** Everything the rules find in a project, in the order of the rules. Never throws for what the project says. */
export function checkProject(project: Project, figures: Figures = calculate(project)): readonly Finding[] {
  const findings: Finding[] = [];
  const { budgets, salaries } = figures;
  const { partners, documents } = project;
  const hasCosts = budgets.length + salaries.length + partners.length + documents.length > 0;
  for (const rule of CHECKS) {
    if (rule.run === undefined || (rule.only === 'costs' && !hasCosts)) continue;
    for (const hit of rule.run(project, figures)) findings.push(toFinding(rule, hit));
  }
  return findings;
}

/** What a reader found, as a finding of its rule. */
export function readingFinding<Args extends FindingArgs>(rule: Check<Args>, at: Path, args: Args): Finding {
  return toFinding(rule, { at, args });
}

function toFinding<Args extends FindingArgs>({ code, severity }: Check<Args>, hit: Hit<Args>): Finding {
  const { at, also, expected, actual, args } = hit;
  return {
    code,
    severity,
    at,
    ...(also !== undefined && also.length > 0 && { also }),
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    args,
  };
}
