import type { Contribution, FunderClass } from '../../model/financing-plan.js';
import { plainText } from '../../values/plain-text.js';
import { parseRate, type Rate } from '../../values/rate.js';
import { ROW_WORDS, type RowWord } from '../../words/row-words.js';

/**
 * What a row is. `total` adds the whole plan, `group` the rows of its class, `sum` is one of the two (`Yht.`);
 * `class` is a kind of funding, `named` anybody else; `net-costs` is what the plan has to cover; `heading` and
 * `ignored` rows carry no money of the plan.
 */
export type RowKind = 'total' | 'group' | 'sum' | 'class' | 'named' | 'net-costs' | 'heading' | 'ignored';

/** What a label says about its row. */
export type RowLabel = {
  readonly name: string;
  readonly kind: RowKind;
  readonly classes: readonly FunderClass[];
  readonly contribution?: Contribution;
  readonly percent?: Rate;
  /** The row is about all public money: EU, state, municipal and other. */
  readonly isPublic: boolean;
  /** The label itself says that the row is a part of the one above: a dash, "josta", "of which". */
  readonly partOfAbove: boolean;
};

const PART_MARK = /^\s*(?:[-–—•·*]\s+|[-–—•·](?=\p{L}))/u;
const PERCENT = /[\s(,]*(\d{1,3}(?:[.,]\d{1,6})?\s?%)\)?/u;

const VALUE_ADDED_TAX = /(?<!\p{L})(?:alv|moms|vat)(?!\p{L})/iu;

/** Whether a row adds other rows. */
export function isSum({ kind }: RowLabel): boolean {
  return kind === 'total' || kind === 'group' || kind === 'sum';
}

/** Reads a row label; the percentage and the marks of a list are taken off the name. */
export function readRowLabel(text: string): RowLabel {
  const plain = plainText(text);
  const bare = plain.replace(PART_MARK, '');
  // A rate of tax is no share of anything in the table.
  const percent = VALUE_ADDED_TAX.test(bare) ? undefined : parseRate(PERCENT.exec(bare)?.[1] ?? '');
  const without = bare.replace(PERCENT, '');
  const name = tidy(percent === undefined || isCutOpen(without) ? bare : without);
  const words = name.toLowerCase();
  const says = (word: RowWord): boolean => ROW_WORDS[word].some((pattern) => pattern.test(words));
  const classes = funderClasses(says);
  const contribution = says('own') ? 'own' : says('external') ? 'external' : undefined;
  return {
    name: name === '' ? plain : name,
    kind: rowKind(says, classes, contribution),
    classes,
    ...(contribution !== undefined && { contribution }),
    ...(percent !== undefined && { percent }),
    isPublic: says('public'),
    partOfAbove: PART_MARK.test(text) || says('partOf'),
  };
}

/** `(24 % of salaries)`: the percentage is part of what stands in parentheses. */
function isCutOpen(text: string): boolean {
  return (text.match(/\(/g) ?? []).length !== (text.match(/\)/g) ?? []).length;
}

function tidy(text: string): string {
  return text.replace(/(?:\s*[*†]+|\s*[¹²³]+|\s+\d\)|:)+$/u, '').trim();
}

function funderClasses(says: (word: RowWord) => boolean): readonly FunderClass[] {
  if (says('wellbeingServicesCounty')) return ['wellbeingServicesCounty'];
  if (says('jointMunicipalAuthority')) return ['jointMunicipalAuthority'];
  const found: FunderClass[] = [];
  if (says('euState')) found.push('euState');
  if (says('municipal')) found.push('municipal');
  if (says('otherPublic')) found.push('otherPublic');
  if (says('private')) found.push('private');
  return found;
}

function rowKind(
  says: (word: RowWord) => boolean,
  classes: readonly FunderClass[],
  contribution: Contribution | undefined,
): RowKind {
  if (says('ignored')) return 'ignored';
  if (says('netCosts') && classes.length === 0) return 'net-costs';
  if (says('subtotal')) return 'group';
  if (says('total'))
    return classes.length > 0 || contribution !== undefined || says('public') ? 'group' : 'sum';
  return classes.length > 0 || contribution !== undefined || says('public') ? 'class' : 'named';
}
