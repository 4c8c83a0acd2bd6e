import { parseArgs } from 'node:util';
import { isOption, OPTIONS, type OptionName, specOf } from './options.js';

/** What was typed, in order: words, options that are known, and options that are not. */
export type Typed = {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<OptionName, string>;
  readonly flags: ReadonlySet<OptionName>;
  readonly wrong: readonly WrongOption[];
  /** Every option that was typed and is known, as typed: `--out`, `-o`. */
  readonly typed: readonly { readonly name: OptionName; readonly as: string }[];
};

export type WrongOption =
  | { readonly kind: 'unknown'; readonly as: string }
  | { readonly kind: 'needs-value'; readonly name: OptionName; readonly as: string; readonly value: string }
  | { readonly kind: 'takes-no-value'; readonly as: string; readonly value: string };

/** Takes the call apart; the last of an option given twice counts. Never throws. */
export function readArguments(argv: readonly string[]): Typed {
  const words: string[] = [];
  const values = new Map<OptionName, string>();
  const flags = new Set<OptionName>();
  const wrong: WrongOption[] = [];
  const typed: { readonly name: OptionName; readonly as: string }[] = [];
  for (const token of tokensOf(argv)) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: as, value } = token;
    if (!isOption(name)) {
      wrong.push({ kind: 'unknown', as });
      continue;
    }
    typed.push({ name, as });
    const { value: shown } = specOf(name);
    if (shown === undefined) {
      flags.add(name);
      if (value !== undefined) wrong.push({ kind: 'takes-no-value', as, value });
    } else if (value === undefined || value === '' || /^--./.test(value)) {
      wrong.push({ kind: 'needs-value', name, as, value: shown });
    } else values.set(name, value.replace(/^\u2212/u, '-'));
  }
  return { words, values, flags, wrong, typed };
}

function tokensOf(argv: readonly string[]) {
  const options = Object.fromEntries(
    Object.keys(OPTIONS)
      .filter(isOption)
      .map((name) => {
        const { value, short } = specOf(name);
        const type: 'boolean' | 'string' = value === undefined ? 'boolean' : 'string';
        return [name, { type, ...(short !== undefined && { short }) }];
      }),
  );
  const args = argv.map(withPlainMinus);
  return parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

/** A negative amount is no option: `-100` gets the minus sign that a reader of amounts knows as well. */
function withPlainMinus(argument: string): string {
  return /^-\d[\d\s.,]*$/u.test(argument) ? `\u2212${argument.slice(1)}` : argument;
}
