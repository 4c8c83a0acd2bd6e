import type { PlanLink } from '../../model/project-plan.js';

const NUMBER = '\\d{1,2}(?::\\p{L}+)?';
const LINK = new RegExp(
  '(?:vastaa|liittyy|motsvarar|svarar mot|answers|corresponds to|contributes to)\\s+(?<what>\\p{L}+)\\s+' +
    `(?<numbers>${NUMBER}(?:\\s*(?:,|ja|sekä|och|and|&)\\s*${NUMBER})*)`,
  'giu',
);

/** Which results and sub-goals an output is said to answer: `vastaa tulos 3:een ja 4:ään`. */
export function planLinks(text: string, output: number): readonly PlanLink[] {
  return [...text.matchAll(LINK)].flatMap(({ groups }) => {
    const to = linkTarget(groups?.what ?? '');
    const numbers = groups?.numbers?.match(/\d+/g) ?? [];
    return to === undefined ? [] : numbers.map((number) => ({ output, to, number }));
  });
}

function linkTarget(word: string): PlanLink['to'] | undefined {
  if (/^(?:tulo|result)/iu.test(word)) return 'result';
  return /^(?:osa)?tavoi|^(?:del)?mål|^(?:sub-?)?goal|^objective/iu.test(word) ? 'subGoal' : undefined;
}
