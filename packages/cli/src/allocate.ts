import { type Allocation, allocate, type Fraction, fractionDigits } from '@eurakit/core';
import { euroDecimal, type Language } from '@eurakit/core/render';
import { aligned } from './aligned.js';
import { type AllocateCall, readAllocateCall } from './allocate-call.js';
import type { Run } from './call.js';
import { done } from './outcome.js';
import { printable } from './printed.js';
import {
  COLUMNS,
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
  const { total, weights, step, method, ties, residual } = read.value;
  const allocation = allocate(total, weights, {
    step,
    method,
    ties,
    ...(residual !== undefined && { residual }),
  });
  if (call.flags.has('json')) io.print(`${JSON.stringify(toJson(read.value, allocation))}\n`);
  else io.print(toLines(read.value, allocation, call.language, call.flags.has('trace')).join('\n'));
  return done(0);
};

function toJson({ total, parties, weights, step, ...policy }: AllocateCall, allocation: Allocation) {
  const { shares } = allocation.trace();
  return {
    total: euroDecimal(total),
    step: euroDecimal(step),
    parts: allocation.parts.map((part, nth) => ({
      name: parties[nth],
      weight: weights[nth],
      share: shareText(shares[nth]?.exact),
      part: euroDecimal(part),
    })),
    tied: allocation.tied.map((nth) => parties[nth]),
    method: methodName({ ...policy, parties }),
    ...(allocation.tied.length > 0 && { ties: policy.ties }),
  };
}

function toLines(
  call: AllocateCall,
  { parts, tied, trace }: Allocation,
  language: Language,
  withTrace: boolean,
): readonly string[] {
  const { shares } = trace();
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
      const { remainder, extra } = shares[nth] ?? {};
      const how: TraceHow =
        call.residual === nth ? 'rest' : extra ? 'up' : remainder?.numerator === 0n ? 'even' : 'down';
      lines.push(traceSentence(party, exact, part, how)(language));
    }
  }
  return [...lines, ''];
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
