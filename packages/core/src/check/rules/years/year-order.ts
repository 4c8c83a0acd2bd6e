import { FINANCING_TABLE } from '../../basis.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly year: number; readonly before: number };

/**
 * A year stands after a later one: easily copied to the wrong column of the authority's form. Three years or more from
 * the last to the first are an order too.
 */
export const yearOrder: Check<Args> = {
  code: 'year-order',
  severity: 'warning',
  *run(_project, { yearTables }) {
    for (const { table, years } of yearTables) {
      const { at } = table;
      const isTurned = years.every(({ year }, nth) => nth === 0 || year < (years[nth - 1]?.year ?? 0));
      if (isTurned && years.length > 2) continue;
      for (let index = 1; index < years.length; index++) {
        const [before, year] = [years[index - 1]?.year ?? 0, years[index]?.year ?? 0];
        if (year >= before) continue;
        yield { at: [...at, 'years', index - 1], also: [[...at, 'years', index]], args: { year, before } };
      }
    }
  },
};

export const yearOrderTexts: RuleTexts<Args> = {
  code: 'year-order',
  basis: FINANCING_TABLE,
  rule: {
    fi: 'Vuodet ovat aikajärjestyksessä.',
    sv: 'Åren står i tidsföljd.',
    en: 'The years stand in order.',
  },
  message: {
    fi: ({ year, before }) => `Vuosi ${before} on ennen vuotta ${year}.`,
    sv: ({ year, before }) => `År ${before} står före år ${year}.`,
    en: ({ year, before }) => `${before} stands before ${year}.`,
  },
  hint: {
    fi: () => 'Järjestä vuodet niin kuin EURA-lomakkeessa, ettei luku päädy väärään vuoteen.',
    sv: () => 'Ordna åren som i EURA-blanketten så att inget tal hamnar på fel år.',
    en: () => 'Put the years in the order of the EURA form, so that no figure ends up in the wrong year.',
  },
};
