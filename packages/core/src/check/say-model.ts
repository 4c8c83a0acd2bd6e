import type { SalaryModel } from '../model/budget.js';
import type { Language } from '../words/language.js';

/** A salary cost model in words. */
export function sayModel(model: SalaryModel, language: Language): string {
  return MODELS[model][language];
}

const MODELS = {
  'unit-cost': { fi: 'yksikkökustannusmalli', sv: 'enhetskostnadsmodellen', en: 'the unit-cost model' },
  'standard-side-cost': {
    fi: 'vakiosivukulumalli',
    sv: 'den standardiserade bikostnadsmodellen',
    en: 'the standard side-cost model',
  },
  actual: {
    fi: 'todelliset palkkakustannukset',
    sv: 'faktiska lönekostnader',
    en: 'actual salary costs',
  },
} as const;
