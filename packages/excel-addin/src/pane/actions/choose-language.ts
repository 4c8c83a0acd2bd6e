import type { Language } from '@eurakit/core/render';
import type { Tools } from '../tools.js';

/** Says everything in another language; what the worker had worded is asked for again when it is wanted. */
export function chooseLanguage({ store }: Tools, language: Language): void {
  const binding = { ...store.get().binding, groups: undefined, plan: undefined, problems: [] };
  store.set({ language, keys: undefined, pasted: undefined, binding });
}
