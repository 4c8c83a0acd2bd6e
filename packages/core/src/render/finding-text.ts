import type { Basis } from '../check/rule.js';
import { SAY } from '../check/say.js';
import { TEXTS } from '../check/texts.js';
import type { Finding } from '../model/finding.js';
import type { Place } from '../values/place.js';
import type { Language } from '../words/language.js';

/** A finding in one language: what is the case, what to do next, and what the rule rests on. */
export type FindingText = { readonly message: string; readonly hint: string; readonly basis: string };

/** Where a finding is told: what to do next is said by options of the command, or by views of the pane. */
export type ToldIn = 'command' | 'pane';

/** The sentences of a finding; empty for a code of another version. */
export function findingText(
  { code, args }: Finding,
  language: Language,
  toldIn: ToldIn = 'command',
): FindingText {
  const rule = TEXTS.find((texts) => texts.code === code);
  if (rule === undefined) return { message: code, hint: '', basis: '' };
  const say = SAY[language];
  return {
    message: rule.message[language](args, say),
    hint: (toldIn === 'pane' ? (rule.paneHint ?? rule.hint) : rule.hint)[language](args, say),
    basis: basisText(rule.basis, language),
  };
}

/** `text, link (seen 2026-11-21)`. */
function basisText({ text, link, seen }: Basis, language: Language): string {
  return `${text[language]}${link === undefined ? '' : ` ${link}`}${seen === undefined ? '' : ` (${seen})`}`;
}

/** `Rahoitus!C5`, `rivi 59`, `/financing/rows/3/amounts/0`; empty where nothing is known. */
export function placeText({ sheet, cell, line, path }: Place, language: Language): string {
  const address = cell === undefined ? undefined : sheet === undefined ? cell : `${sheet}!${cell}`;
  const lineText = line === undefined ? undefined : `${LINE[language]} ${line}`;
  if (address !== undefined && lineText !== undefined) return `${lineText} (${address})`;
  return address ?? lineText ?? path ?? '';
}

const LINE = { fi: 'rivi', sv: 'rad', en: 'line' } as const;
