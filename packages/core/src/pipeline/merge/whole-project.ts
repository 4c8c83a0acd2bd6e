import { withoutAbsent } from '../../input/without-absent.js';
import type { Partner } from '../../model/partner.js';
import type { Project } from '../../model/project.js';
import type { Language } from '../../words/language.js';
import type { OwnFigures } from './own-figures.js';
import type { SharedFields } from './shared-fields.js';
import { wholeBudget } from './whole-budget.js';
import { wholeFinancing } from './whole-financing.js';

/** The whole as a project: its partners, and the sums of their budgets and financing. */
export function wholeProject(
  fields: SharedFields,
  partners: readonly Partner[],
  own: readonly OwnFigures[],
  language: Language,
): Project {
  const projects = own.map(({ project }) => project);
  const subProjects = projects.flatMap((project) => project.subProjects ?? []);
  const terms = {
    costModel: agreed(partners.map(({ costModel }) => costModel)),
    salaryModel: agreed(partners.map(({ salaryModel }) => salaryModel)),
    vat: agreed(partners.map(({ vat }) => vat)),
  };
  const figures = {
    budget: wholeBudget(
      partners.flatMap(({ budget }) => budget ?? []),
      language,
    ),
    financing: wholeFinancing(
      partners.flatMap(({ financing }) => financing ?? []),
      language,
    ),
    plan: projects.find(({ plan }) => plan !== undefined)?.plan,
    subProjects: subProjects.length === 0 ? undefined : subProjects,
  };
  return {
    ...fields,
    ...withoutAbsent({ ...terms, ...figures }),
    partners: partners.map((partner) => withCodeOf(partner, fields)),
    documents: projects.flatMap(({ documents }, nth) => {
      const partner = partners[nth]?.name;
      return documents.map((answer) => ({ ...answer, ...withoutAbsent({ partner }) }));
    }),
    financingVersions: [],
    budgetVersions: [],
    tables: [],
    keys: [],
    unchecked: {},
  };
}

/** A code that is the whole project's is none of the partner's own. */
function withCodeOf({ code, ...partner }: Partner, fields: SharedFields): Partner {
  return code === undefined || code === fields.code ? partner : { ...partner, code };
}

function agreed<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}
