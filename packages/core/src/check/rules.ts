import { CHECKS } from './checks.js';
import type { Rule } from './rule.js';
import { TEXTS } from './texts.js';

/** Every rule with its texts, in the order in which findings are told. */
export const RULES: readonly Rule[] = /* @__PURE__ */ CHECKS.flatMap((check) => {
  const texts = TEXTS.find(({ code }) => code === check.code);
  return texts === undefined ? [] : [{ ...check, ...texts }];
});
