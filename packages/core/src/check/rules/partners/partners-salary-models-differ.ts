import type { Beneficiary } from '../../../calculate/beneficiaries.js';
import { SALARY_MODELS as ALL_MODELS, type SalaryModel } from '../../../model/budget.js';
import { SALARY_MODELS } from '../../cost-basis.js';
import { grouped, type NamedModel, sayModels } from '../../partner-models.js';
import type { Check, RuleTexts } from '../../rule.js';
import { isWorked, salaryLines } from '../../salary-lines.js';
import type { Say } from '../../say.js';
import { sayModel } from '../../say-model.js';

type Args = { readonly models: readonly NamedModel[] };

/** Partners of a group project by different salary models: allowed, but the same one is recommended. */
export const partnersSalaryModelsDiffer: Check<Args> = {
  code: 'partners-salary-models-differ',
  severity: 'notice',
  only: 'costs',
  *run({ rates = [] }, { beneficiaries }) {
    if (!rates.some(({ kind }) => kind === 'salaryModel')) return;
    const models = grouped(beneficiaries, modelOf);
    const [first] = models.slice(1).flatMap(({ partners }) => partners);
    if (first !== undefined) yield { at: ['partners', first], args: { models } };
  },
};

export const partnersSalaryModelsDifferTexts: RuleTexts<Args> = {
  code: 'partners-salary-models-differ',
  basis: SALARY_MODELS,
  rule: {
    fi: 'Ryhmähankkeen toteuttajille suositellaan samaa palkkakustannusmallia.',
    sv: 'För genomförarna i ett grupprojekt rekommenderas samma lönekostnadsmodell.',
    en: 'The implementers of a group project are recommended to have the same salary cost model.',
  },
  message: {
    fi: ({ models }, say) => `Osatoteuttajilla on eri palkkakustannusmallit: ${named(models, say)}.`,
    sv: ({ models }, say) => `Delgenomförarna har olika lönekostnadsmodeller: ${named(models, say)}.`,
    en: ({ models }, say) => `The partners have different salary cost models: ${named(models, say)}.`,
  },
  hint: {
    fi: () => 'Eri mallit eivät ole virhe; sopikaa samasta mallista, jos se on mahdollista.',
    sv: () => 'Olika modeller är inget fel; kom överens om samma modell om det går.',
    en: () => 'Different models are no fault; agree on one if you can.',
  },
};

/** What it says itself, or what its staff lines have, where all have the same. */
function modelOf({ salaryModel, salaries }: Beneficiary): SalaryModel | undefined {
  const lines = salaries === undefined ? [] : salaryLines(salaries).filter(({ line }) => isWorked(line));
  const [first, ...others] = [...new Set(lines.map(({ line }) => line.model))];
  return first !== undefined && others.length === 0 ? first : salaryModel;
}

function named(models: readonly NamedModel[], say: Say): string {
  const worded = models.map((one) => {
    const model = ALL_MODELS.find((known) => known === one.model);
    return model === undefined ? one : { ...one, model: sayModel(model, say.language) };
  });
  return sayModels(worded, say);
}
