import type { JsonProblem } from '../model/json-problem.js';
import type { RateEntry, RatePack, RateSource, RateTerms, RateValue } from '../model/rate-entry.js';
import { type RatePackFile, ratePackFile } from '../schema/rate-pack.js';
import { readJson } from '../schema/read-json.js';
import { parseAmount } from '../values/amount.js';
import { parseCalendarDay } from '../values/calendar-day.js';
import { parseRate } from '../values/rate.js';
import type { Worded } from '../words/language.js';
import { withoutAbsent } from './without-absent.js';

/** A pack, or what is wrong with its file. */
export type RatePackRead =
  | { readonly ok: true; readonly value: RatePack }
  | { readonly ok: false; readonly problems: readonly JsonProblem[] };

/** Reads a pack of rates from the text of its file. Never throws. */
export function readRatePack(text: string): RatePackRead {
  const read = readJson(text, ratePackFile);
  if (!read.ok) return read;
  const { period, rates } = read.value;
  return { ok: true, value: { period, entries: rates.flatMap(toEntry) } };
}

type EntryFile = RatePackFile['rates'][number];

/** One entry; the schema has let nothing through that does not read. */
function toEntry(file: EntryFile): readonly RateEntry[] {
  const from = parseCalendarDay(file.from);
  const to = parseCalendarDay(file.to ?? '');
  const value = toValue(file);
  if (from === undefined) return [];
  return [
    {
      id: file.id,
      kind: file.kind,
      ...(value !== undefined && { value }),
      ...(file.base !== undefined && { base: inAll(file.base) }),
      covers: inAll(file.covers),
      ...(file.terms !== undefined && { terms: termsOf(file.terms) }),
      funds: file.funds,
      valid: { from, ...(to !== undefined && { to }) },
      evidence: file.evidence ?? 'evidenced',
      source: sourceOf(file.source),
    },
  ];
}

function toValue({ percent, euros, hours }: EntryFile): RateValue | undefined {
  const rate = parseRate(percent ?? '');
  if (rate !== undefined) return { unit: 'percent', rate };
  const amount = parseAmount(euros?.replace('.', ',') ?? '');
  if (amount !== undefined) return { unit: 'euros', cents: amount };
  return hours === undefined ? undefined : { unit: 'hours', hours };
}

function termsOf({ forTeaching, ...own }: NonNullable<EntryFile['terms']>): RateTerms {
  return { ...withoutAbsent(own), ...(forTeaching === true && { forTeaching }) };
}

function sourceOf({ text, link, seen }: EntryFile['source']): RateSource {
  const day = parseCalendarDay(seen ?? '');
  return {
    text: inAll(text),
    ...(link !== undefined && { link }),
    ...(day !== undefined && { seen: day }),
  };
}

function inAll({ fi, sv = fi, en = fi }: EntryFile['covers']): Worded {
  return { fi, sv, en };
}
