import { LANGUAGES, type Language, parseLanguage } from '@eurakit/core/render';
import { type ExcelFunction, FUNCTIONS, type Invocation } from './functions.js';
import { type ExcelCell, toExcel } from './to-excel.js';

/** Tells Excel which code computes each `EURA.*`; `language` is asked at every call, Excel's own unless given. */
export function registerFunctions(language: () => Language = officeLanguage): void {
  for (const [id, compute] of Object.entries(FUNCTIONS))
    CustomFunctions.associate(id, callable(compute, language));
}

type Callable = (...given: readonly unknown[]) => ExcelCell | ExcelCell[][];

/** Excel puts what it knows of the call behind the arguments, of which those left out are null. */
function callable(compute: ExcelFunction, language: () => Language): Callable {
  return (...given) => {
    const last = given.at(-1);
    const invocation = isInvocation(last) ? last : undefined;
    const args = invocation === undefined ? given : given.slice(0, -1);
    return toExcel(() => compute(args, invocation), language());
  };
}

function isInvocation(given: unknown): given is Invocation {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

/** The language of Excel's menus if it is one of ours, else that of its formats, else Finnish. */
function officeLanguage(): Language {
  const context = typeof Office === 'undefined' ? undefined : Office.context;
  const [first = 'fi'] = LANGUAGES;
  return (
    parseLanguage(context?.displayLanguage ?? '') ?? parseLanguage(context?.contentLanguage ?? '') ?? first
  );
}
