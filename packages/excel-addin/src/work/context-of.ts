import { RATE_PACKS } from '@eurakit/core/rates';
import type { Context } from '@eurakit/core/read';
import { type Given, givenContext } from '@eurakit/core/workbook';

/** What a person told, with the rate packs that the command goes by too. */
export function contextOf(given: Given): Context {
  return { rates: RATE_PACKS, ...givenContext(given).context };
}
