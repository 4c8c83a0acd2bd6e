import { findingText, LANGUAGES } from '@eurakit/core/render';
import { expect } from 'vitest';
import { euros } from './small-plan.js';

type Told = Parameters<typeof findingText>[0];

/** What a sentence must hold in every language: labels as text, amounts in euros as numbers. */
export function expectSaid(finding: Told, says: readonly (string | number)[]): void {
  for (const language of LANGUAGES) {
    const { message } = findingText(finding, language);
    for (const word of says)
      expect(message).toContain(typeof word === 'number' ? euros(word, language) : word);
  }
}

/** Sentences that a person can be shown: whole, different in each language, amounts as the language writes them. */
export function expectGoodSentences(finding: Told): void {
  const texts = LANGUAGES.map((language) => findingText(finding, language));
  for (const { message, hint, basis } of texts) {
    for (const text of [message, hint, basis]) {
      expect(text).not.toMatch(/undefined|NaN|\[object|Infinity| {2}| \.$|\.\.$/);
      expect(text).not.toBe('');
    }
    expect(message).toMatch(/[.?!”]$/);
    expect(message, 'days as people write them').not.toMatch(/\d{4}-\d\d-\d\d/);
  }
  for (const language of LANGUAGES) {
    const { hint } = findingText(finding, language, 'pane');
    expect(hint, 'options of the command mean nothing in the pane').not.toMatch(
      /--[a-z]|eurakit [a-z]+ [A-Z]/,
    );
  }
  const [fi, sv, en] = texts;
  expect(new Set([fi?.message, sv?.message, en?.message]).size, `${fi?.message} in three languages`).toBe(3);
  expect(new Set([fi?.hint, sv?.hint, en?.hint]).size, `${fi?.hint} in three languages`).toBe(3);
  // Amounts: `1 200 €` with no-break spaces in Finnish and Swedish, `€1,200` in English.
  expect(`${fi?.message}${sv?.message}`).not.toMatch(/€\d|\d €/);
  expect(en?.message).not.toMatch(/\d\u00a0?€|\d\u00a0\d/);
}
