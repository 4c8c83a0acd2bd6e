import { PLAN_IN_WORDS } from '../../goal-basis.js';
import { quoted } from '../../goal-facts.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly number: string; readonly subGoal: string };

/** A sub-goal of the project that no sub-project serves; asked only where links are given. */
export const subGoalNotServed: Check<Args> = {
  code: 'sub-goal-not-served',
  severity: 'warning',
  *run({ plan, subProjects = [] }) {
    const served = new Set(subProjects.flatMap(({ links }) => links.flatMap(({ subGoals }) => subGoals)));
    if (plan === undefined || served.size === 0) return;
    for (const [nth, { number, text }] of plan.subGoals.entries())
      if (!served.has(number)) yield { at: ['plan', 'subGoals', nth], args: { number, subGoal: text } };
  },
};

export const subGoalNotServedTexts: RuleTexts<Args> = {
  code: 'sub-goal-not-served',
  basis: PLAN_IN_WORDS,
  rule: {
    fi: 'Jokaista osatavoitetta palvelee jokin osahanke.',
    sv: 'Varje delmål betjänas av något delprojekt.',
    en: 'Every sub-goal is served by a sub-project.',
  },
  message: {
    fi: ({ number, subGoal }, say) =>
      `Osatavoitetta ${number} ${quoted(subGoal, say)} ei palvele mikään osahanke.`,
    sv: ({ number, subGoal }, say) =>
      `Delmål ${number} ${quoted(subGoal, say)} betjänas inte av något delprojekt.`,
    en: ({ number, subGoal }, say) =>
      `Sub-goal ${number} ${quoted(subGoal, say)} is served by no sub-project.`,
  },
  hint: {
    fi: () => 'Liitä osatavoite jonkin osahankkeen tavoitteeseen kenttään "links", tai kerro, miksi se jäi.',
    sv: () => 'Knyt delmålet till ett delprojekts mål i fältet "links", eller berätta varför det föll bort.',
    en: () => 'Link it to a goal of a sub-project in the field "links", or say why it was left.',
  },
};
