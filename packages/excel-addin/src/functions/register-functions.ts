import { LANGUAGES, type Language, parseLanguage } from '@eurakit/core/render';
import type { FunctionId, Invocation } from './functions.js';
import type { ExcelCell } from './to-excel.js';
import { notLoaded } from './words/load-words.js';

/**
 * Tells Excel which code computes each `EURA.*`; the code itself is loaded when the first of them is called.
 * `language` is asked at every call; it is that of Excel unless given.
 */
export function registerFunctions(language: () => Language = officeLanguage): void {
  const call = (id: FunctionId): Callable => callable(id, language);
  CustomFunctions.associate({
    ALLOCATE: call('ALLOCATE'),
    ALLOCATETABLE: call('ALLOCATETABLE'),
    KEYRANGE: call('KEYRANGE'),
    FITS: call('FITS'),
    SUPPORT: call('SUPPORT'),
    FLATRATE: call('FLATRATE'),
    SIDECOSTS: call('SIDECOSTS'),
    CHECKPERCENT: call('CHECKPERCENT'),
    CHECK: call('CHECK'),
    AMOUNT: call('AMOUNT'),
  });
}

type Callable = (...given: readonly unknown[]) => Promise<ExcelCell | ExcelCell[][]>;

/** Excel puts what it knows of the call behind the arguments, of which those left out are null. */
function callable(id: FunctionId, language: () => Language): Callable {
  return async (...given) => {
    const spoken = language();
    const last = given.at(-1);
    const invocation = isInvocation(last) ? last : undefined;
    const args = invocation === undefined ? given : given.slice(0, -1);
    const { FUNCTIONS, toExcel } = await import('./functions.js').catch((error: unknown) => {
      const { notAvailable } = CustomFunctions.ErrorCode;
      throw new CustomFunctions.Error(notAvailable, notLoaded(String(error))(spoken));
    });
    return toExcel(() => FUNCTIONS[id](args, invocation), spoken);
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
