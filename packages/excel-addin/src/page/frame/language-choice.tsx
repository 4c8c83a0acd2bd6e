import { LANGUAGES } from '@eurakit/core/render';
import { LANGUAGE_NAMES, languageLabel } from '../../pane/words/pane-words.js';
import { usePage } from '../page-tools.js';

/** Lets a person choose the language of the page and of the pane. */
export function LanguageChoice() {
  const { state, tools, say } = usePage();
  return (
    <label class="language">
      <span>{say(languageLabel())}</span>
      <select
        value={state.language}
        onChange={({ currentTarget }) => {
          const chosen = LANGUAGES.find((one) => one === currentTarget.value);
          if (chosen !== undefined) tools.store.set({ language: chosen });
        }}
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {LANGUAGE_NAMES[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
