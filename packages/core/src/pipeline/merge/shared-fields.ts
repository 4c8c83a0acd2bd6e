import { readingFinding } from '../../check/check.js';
import { partnerDiffersFromOthers } from '../../check/merge/partner-differs-from-others.js';
import { MERGED_FIELDS, type MergedField } from '../../check/merged-fields.js';
import { withoutAbsent } from '../../input/without-absent.js';
import type { Path } from '../../model/finding.js';
import type { Project } from '../../model/project.js';
import { rateDigits } from '../../values/rate.js';
import { type LocatedFinding, located } from '../evaluate-table.js';
import type { OwnFigures } from './own-figures.js';

/** What of a project its partners share. */
export type SharedFields = Partial<Pick<Project, MergedField | 'code'>>;

/**
 * What the partners say of the project that they share: what more than half of those say who say anything. Who says
 * something else is told; where no answer has more than half, everyone who gave one.
 */
export function sharedFields(partners: readonly OwnFigures[]): {
  readonly fields: SharedFields;
  readonly findings: readonly (readonly LocatedFinding[])[];
} {
  const projects = partners.map(({ project }) => project);
  const answers = MERGED_FIELDS.map((field) => answersTo(field, projects));
  const said = (field: MergedField): Project | undefined =>
    answers.find((answer) => answer.field === field)?.project;
  const [code, ...otherCodes] = new Set(projects.map((project) => project.code));
  const fields = {
    name: said('name')?.name,
    code: otherCodes.length === 0 ? code : undefined,
    programmePeriod: said('programmePeriod')?.programmePeriod,
    fund: said('fund')?.fund,
    structure: said('structure')?.structure,
    period: said('period')?.period,
    supportRate: said('supportRate')?.supportRate,
    planUnit: said('planUnit')?.planUnit,
  };
  return {
    fields: withoutAbsent(fields),
    findings: partners.map((partner, nth) => answers.flatMap((answer) => differing(answer, nth, partner))),
  };
}

/** What each partner says of a field, what most say, and a project that says so. */
type Answers = {
  readonly field: MergedField;
  readonly values: readonly (string | undefined)[];
  readonly most: string | undefined;
  readonly project: Project | undefined;
};

function answersTo(field: MergedField, projects: readonly Project[]): Answers {
  const values = projects.map((project) => textOf(field, project));
  const given = values.filter((value) => value !== undefined);
  const most = given.find((value) => given.filter((one) => one === value).length * 2 > given.length);
  return { field, values, most, project: most === undefined ? undefined : projects[values.indexOf(most)] };
}

function differing(
  { field, values, most }: Answers,
  nth: number,
  { locate }: OwnFigures,
): readonly LocatedFinding[] {
  const value = values[nth];
  if (value === undefined || value === most) return [];
  if (most === undefined && field === 'name') return []; // parts of a group project have names of their own
  const at: Path = ['project', field, ...(field === 'period' ? ['start'] : [])];
  const args = { field, value, ...(most !== undefined && { others: most }) };
  return [located(readingFinding(partnerDiffersFromOthers, at, args), locate)];
}

/** A value as text, to compare and to tell. That a partner's own file is of one implementer says nothing. */
function textOf(field: MergedField, project: Project): string | undefined {
  const { period, supportRate, structure } = project;
  switch (field) {
    case 'period':
      return period === undefined ? undefined : `${period.start}..${period.end}`;
    case 'supportRate':
      return supportRate === undefined ? undefined : `${rateDigits(supportRate)} %`;
    case 'structure':
      return structure === 'single' ? undefined : structure;
    default:
      return project[field] === '' ? undefined : project[field];
  }
}
