import type { Language } from '@eurakit/core/render';
import { render } from 'preact';
import type { Link } from '../work/link.js';
import type { Questions } from '../work/questions.js';
import { checkFigures } from './actions/check-figures.js';
import { chooseLanguage } from './actions/choose-language.js';
import { followMarks } from './actions/mark-findings.js';
import { rechecker } from './actions/rechecker.js';
import { forAnotherForm } from './binding/binding-state.js';
import { Pane } from './pane.js';
import type { PaneHost } from './pane-host.js';
import { initialState, type View } from './pane-state.js';
import { createStore } from './store.js';
import { type PaneList, type Tools, ToolsContext } from './tools.js';

/** Where the pane stands, what it works on, and the language to begin with. */
export type PaneParts = {
  readonly into: HTMLElement;
  readonly host: PaneHost;
  readonly link: Link<Questions>;
  readonly language: Language;
  /** Whether marks are there from the beginning and follow every check: where marking writes nothing. */
  readonly marksFollow?: boolean;
  readonly list?: PaneList;
};

/** What the program around may ask of a pane: the ribbon, or the page when a file was opened. */
export type StartedPane = {
  readonly show: (view: View) => void;
  readonly check: () => Promise<void>;
  /** Checks as soon as nothing else is going on: something was changed by hand. */
  readonly recheck: () => void;
  /** Forgets what it knew of a workbook: another one was opened. */
  readonly forget: () => void;
  readonly setLanguage: (language: Language) => void;
};

/** Draws the pane and keeps it drawn. */
export function startPane({ into, marksFollow = false, language, ...parts }: PaneParts): StartedPane {
  const store = createStore({ ...initialState(language), marked: marksFollow });
  const tools: Tools = { ...parts, store };
  parts.host.onChange(() => store.set({ stale: true }));
  const setLanguage = (): void => {
    document.documentElement.lang = store.get().language;
  };
  store.subscribe(setLanguage);
  setLanguage();
  if (marksFollow) followMarks(tools);
  render(
    <ToolsContext.Provider value={tools}>
      <Pane />
    </ToolsContext.Provider>,
    into,
  );
  return {
    show: (view) => store.set({ view }),
    check: () => checkFigures(tools),
    recheck: rechecker(tools),
    forget: () => {
      const { language: spoken, binding } = store.get();
      store.set({ ...initialState(spoken), marked: marksFollow, binding: forAnotherForm(binding) });
    },
    setLanguage: (chosen) => chooseLanguage(tools, chosen),
  };
}
