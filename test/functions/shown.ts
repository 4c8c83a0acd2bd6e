import type { Language } from '@eurakit/core/render';
import type { ResultCell, Table } from '../../packages/excel-addin/src/functions/cell-types.js';
import { FormulaError } from '../../packages/excel-addin/src/functions/formula-error.js';
import { FUNCTIONS } from '../../packages/excel-addin/src/functions/functions.js';

/** What a function gives, its texts in one language; errors as they show, with their sentence. */
export function shown(
  id: string,
  given: readonly unknown[],
  language: Language = 'fi',
  addresses?: readonly string[],
): unknown {
  const [, compute] = Object.entries(FUNCTIONS).find(([name]) => name === id) ?? [];
  if (compute === undefined) throw new Error(`there is no function ${id}`);
  const invocation = addresses === undefined ? undefined : { parameterAddresses: addresses };
  try {
    return inWords(compute(given, invocation), language);
  } catch (error) {
    if (error instanceof FormulaError) return errorText(error, language);
    throw error;
  }
}

function inWords(result: ResultCell | Table, language: Language): unknown {
  if (isTable(result)) return result.map((row) => row.map((cell) => inWords(cell, language)));
  if (result instanceof FormulaError) return errorText(result, language);
  return typeof result === 'function' ? plainSpaces(result(language)) : result;
}

function isTable(result: ResultCell | Table): result is Table {
  return Array.isArray(result);
}

function errorText({ shows, text }: FormulaError, language: Language): string {
  return plainSpaces(`${shows} ${text(language)}`);
}

/** Spaces that keep a number and its unit together look like others, also to who reads a test. */
function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
