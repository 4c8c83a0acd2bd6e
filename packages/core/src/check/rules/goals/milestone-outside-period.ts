import { PERIOD } from '../../basis.js';
import { quoted } from '../../goal-facts.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = {
  readonly milestone: string;
  readonly written: string;
  readonly start: string;
  readonly end: string;
  readonly partly: boolean;
};

/** A milestone before the project begins or after it ends, wholly or in part. */
export const milestoneOutsidePeriod: Check<Args> = {
  code: 'milestone-outside-period',
  severity: 'warning',
  *run({ plan, period }) {
    if (plan === undefined || period === undefined) return;
    for (const [nth, { text, written, period: own }] of plan.milestones.entries()) {
      if (own.start >= period.start && own.end <= period.end) continue;
      const partly = own.start <= period.end && own.end >= period.start;
      yield {
        at: ['plan', 'milestones', nth],
        args: { milestone: text, written, start: period.start, end: period.end, partly },
      };
    }
  },
};

export const milestoneOutsidePeriodTexts: RuleTexts<Args> = {
  code: 'milestone-outside-period',
  basis: PERIOD,
  rule: {
    fi: 'Välitavoitteet ovat hankkeen toteutusaikana.',
    sv: 'Milstolparna ligger inom projektets genomförandetid.',
    en: 'Milestones lie within the implementation of the project.',
  },
  message: {
    fi: ({ milestone, written, start, end, partly }, say) =>
      `${quoted(milestone, say)}: ${written} on ${partly ? 'osin ' : ''}hankeajan ${say.days(start, end)} ulkopuolella.`,
    sv: ({ milestone, written, start, end, partly }, say) =>
      `${quoted(milestone, say)}: ${written} ligger ${partly ? 'delvis ' : ''}utanför projekttiden ${say.days(start, end)}.`,
    en: ({ milestone, written, start, end, partly }, say) =>
      `${quoted(milestone, say)}: ${written} lies ${partly ? 'partly ' : ''}outside the project period ${say.days(start, end)}.`,
  },
  hint: {
    fi: () => 'Siirrä välitavoite hankeaikaan, tai hae muutosta hankeaikaan ennen sen päättymistä.',
    sv: () => 'Flytta milstolpen in i projekttiden, eller ansök om ändrad tid innan den löper ut.',
    en: () => 'Move the milestone into the period, or apply for a change of the period before it ends.',
  },
};
