import { parseAmount } from '@eurakit/core';

/** Amounts one on a line, or with semicolons; `undefined` where one cannot be read. */
export function readAmounts(text: string): readonly number[] | undefined {
  const amounts: number[] = [];
  for (const line of text.split(/[\n;]/)) {
    if (line.trim() === '') continue;
    const amount = parseAmount(line);
    if (amount === undefined) return undefined;
    amounts.push(amount);
  }
  return amounts;
}
