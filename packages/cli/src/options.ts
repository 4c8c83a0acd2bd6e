/** An option takes a value (`value` shows which) or is a yes by standing there. */
export type OptionSpec = { readonly value?: string; readonly short?: string };

/** Every option of the command; which command takes which is in commands.ts. */
export const OPTIONS = {
  project: { value: 'P.json' },
  rate: { value: '80' },
  period: { value: '2016-09-01..2018-12-31' },
  weights: { value: '45,7,19,29' },
  unit: { value: '1|0.01|1000|1000000' },
  pack: { value: 'PACK.json' },
  fund: { value: 'ESR|EAKR|JTF' },
  years: { value: '2026-2028' },
  partners: { value: '3' },
  'cost-model': { value: 'flat-40|lump-sum|actual-costs' },
  'salary-model': { value: 'unit-cost|standard-side-cost|actual' },
  map: { value: 'MAP.json' },
  'write-map': { value: 'MAP.json' },
  as: { value: 'financing|goals|evaluation|plan' },
  keep: { value: 'hyphen,row@12' },
  'cell-limit': { value: '2000' },
  table: { value: '2' },
  out: { value: 'FILE', short: 'o' },
  step: { value: '1|0.01' },
  method: { value: 'largest-remainder|cumulative|sainte-lague|dhondt' },
  ties: { value: 'first|last|largest-weight' },
  residual: { value: 'NAME' },
  names: { value: 'A,B,C,D' },
  trace: {},
  'with-check': {},
  into: { value: 'TEMPLATE.xlsx' },
  'into-table': { value: '2' },
  binding: { value: 'B.json' },
  'keep-map': {},
  all: {},
  'allow-missing': {},
  force: {},
  json: {},
  lang: { value: 'fi|sv|en' },
  help: { short: 'h' },
  version: {},
} as const satisfies Readonly<Record<string, OptionSpec>>;

export type OptionName = keyof typeof OPTIONS;

/** What every command understands. */
export const COMMON: readonly OptionName[] = ['lang', 'json', 'help', 'version'];

export function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

export function specOf(name: OptionName): OptionSpec {
  return OPTIONS[name];
}
