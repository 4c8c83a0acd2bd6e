import { type Fraction, fractionDigits } from '@eurakit/core';
import { euroDecimal, type Language } from '@eurakit/core/render';
import { aligned } from './aligned.js';
import { type AllocateCall, readAllocateCall } from './allocate-call.js';
import { type TracedSplit, tracedSplit } from './allocate-split.js';
import type { Run } from './call.js';
import { fractionText } from './fraction-text.js';
import { done } from './outcome.js';
import { printable } from './printed.js';
import {
  COLUMNS,
  factorSentence,
  policySentence,
  TIED,
  type TraceHow,
  tieSentence,
  traceSentence,
} from './words/allocate-words.js';

/** Splits an amount and prints the parts; all in euros. */
export const allocateTotal: Run = async (call, io) => {
  const read = readAllocateCall(call);
  if (!read.ok) return read;
  const split = tracedSplit(read.value);
  if (call.flags.has('json')) io.print(`${JSON.stringify(toJson(read.value, split))}\n`);
  else io.print(toLines(read.value, split, call.language, call.flags.has('trace')).join('\n'));
  return done(0);
};

function toJson({ total, parties, weights, step, ...policy }: AllocateCall, split: TracedSplit) {
  const { shares, factor } = split;
  return {
    total: euroDecimal(total),
    step: euroDecimal(step),
    parts: split.parts.map((part, nth) => ({
      name: parties[nth],
      weight: weights[nth],
      share: shareText(shares[nth]?.exact),
      part: euroDecimal(part),
    })),
    tied: split.tied.map((nth) => parties[nth]),
    method: methodName({ ...policy, parties }),
    ...(split.tied.length > 0 && { ties: policy.ties }),
    ...(factor !== undefined && {
      factor: { low: fractionText(factor.low), high: fractionText(factor.high) },
    }),
  };
}

function toLines(
  call: AllocateCall,
  { parts, tied, shares, factor }: TracedSplit,
  language: Language,
  withTrace: boolean,
): readonly string[] {
  const digits = (text: string): string => (language === 'en' ? text : text.replace('.', ','));
  const rows = parts.map((part, nth) => [
    printable(call.parties[nth] ?? ''),
    digits(String(call.weights[nth] ?? '')),
    digits(shareText(shares[nth]?.exact)),
    digits(euroDecimal(part)),
    tied.includes(nth) ? TIED[language] : '',
  ]);
  const lines = aligned([[...COLUMNS[language], ''], ...rows]);
  if (tied.length > 0) {
    const parties = tied.map((nth) => call.parties[nth] ?? '').join(', ');
    lines.push('', printable(tieSentence(parties, call.ties)(language)));
  }
  if (withTrace) {
    lines.push('', printable(policySentence(methodName(call), digits(euroDecimal(call.step)))(language)));
    for (const [nth, [party = '', , exact = '', part = '']] of rows.entries()) {
      const how = call.residual === nth ? 'rest' : wayOf(shares[nth]);
      lines.push(traceSentence(party, exact, part, how)(language));
    }
    if (factor !== undefined) {
      const ends = new Set([factor.low, factor.high].map((end) => digits(fractionDigits(end, 6))));
      lines.push(factorSentence([...ends].join('–'), call.method === 'sainte-lague')(language));
    }
  }
  return [...lines, ''];
}

/** From the exact share to the part; a part that is more than a step away went the same way. */
function wayOf(share: TracedSplit['shares'][number] | undefined): TraceHow {
  if (share?.extra) return 'up';
  return share?.exact.denominator === 1n && share.exact.numerator === BigInt(share.rounded) ? 'even' : 'down';
}

function methodName({
  method,
  residual,
  parties,
}: Pick<AllocateCall, 'method' | 'residual' | 'parties'>): string {
  return residual === undefined ? method : `residual: ${parties[residual]}`;
}

/** Exact cents as euros with four decimals. */
function shareText({ numerator, denominator }: Fraction = { numerator: 0n, denominator: 1n }): string {
  return fractionDigits({ numerator, denominator: 100n * denominator }, 4);
}
