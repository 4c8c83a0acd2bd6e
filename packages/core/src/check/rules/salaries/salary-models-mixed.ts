import type { SalaryModel } from '../../../model/budget.js';
import { SALARY_MODELS } from '../../cost-basis.js';
import type { Check, RuleTexts } from '../../rule.js';
import { isWorked, salaryLines } from '../../salary-lines.js';
import { sayModel } from '../../say-model.js';

type Args = {
  readonly label: string;
  readonly model: SalaryModel;
  readonly usual: SalaryModel;
  readonly labels: readonly string[];
};

/** Staff of one beneficiary by different salary models, where the programme period asks for one. */
export const salaryModelsMixed: Check<Args> = {
  code: 'salary-models-mixed',
  severity: 'error',
  only: 'costs',
  *run({ rates = [] }, { salaries }) {
    const isOne = rates.some(({ kind, terms }) => kind === 'salaryModel' && terms?.sameFor === 'beneficiary');
    if (!isOne) return;
    for (const table of salaries) {
      const lines = salaryLines(table).flatMap(({ line, path }) => {
        const { model, label } = line;
        return model !== undefined && isWorked(line) ? [{ model, label, path }] : [];
      });
      const count = (model: SalaryModel): number => lines.filter((one) => one.model === model).length;
      const usual = lines.reduce<SalaryModel | undefined>(
        (best, { model }) => (best === undefined || count(model) > count(best) ? model : best),
        undefined,
      );
      const [first, ...others] = lines.filter(({ model }) => model !== usual);
      if (first === undefined || usual === undefined) continue;
      const { label, model, path } = first;
      yield {
        at: [...path, 'model'],
        also: others.map((one) => [...one.path, 'model']),
        args: { label, model, usual, labels: others.map((one) => one.label) },
      };
    }
  },
};

export const salaryModelsMixedTexts: RuleTexts<Args> = {
  code: 'salary-models-mixed',
  basis: SALARY_MODELS,
  rule: {
    fi: 'Saman tuensaajan kaikissa tehtävissä on sama palkkakustannusmalli.',
    sv: 'Alla uppgifter hos en stödmottagare har samma lönekostnadsmodell.',
    en: 'All tasks of a beneficiary have the same salary cost model.',
  },
  message: {
    fi: ({ label, model, usual, labels }, say) =>
      `${say.list([label, ...labels].map(say.quote))}: malli on ${sayModel(model, say.language)}, mutta muilla riveillä ${sayModel(usual, say.language)}.`,
    sv: ({ label, model, usual, labels }, say) =>
      `${say.list([label, ...labels].map(say.quote))}: modellen är ${sayModel(model, say.language)}, men på de andra raderna ${sayModel(usual, say.language)}.`,
    en: ({ label, model, usual, labels }, say) =>
      `${say.list([label, ...labels].map(say.quote))}: the model is ${sayModel(model, say.language)}, but in the other rows ${sayModel(usual, say.language)}.`,
  },
  hint: {
    fi: () => 'Valitse yksi malli, päätöksen mukainen, ja laske kaikki palkkarivit sillä.',
    sv: () => 'Välj en modell, enligt beslutet, och räkna alla lönerader med den.',
    en: () => 'Choose one model, as decided, and work out all staff lines by it.',
  },
};
