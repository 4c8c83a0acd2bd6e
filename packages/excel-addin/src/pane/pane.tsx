import { LANGUAGES } from '@eurakit/core/render';
import type { JSX } from 'preact';
import { AboutView } from './about-view.js';
import { chooseLanguage } from './actions/choose-language.js';
import { undoLast } from './actions/undo-last.js';
import { AllocateView } from './allocate/allocate-view.js';
import { BindingView } from './binding/binding-view.js';
import { CheckView } from './check/check-view.js';
import { FillView } from './fill/fill-view.js';
import { KeysView } from './keys/keys-view.js';
import { VIEWS, type View } from './pane-state.js';
import { PasteView } from './paste/paste-view.js';
import { ReadingView } from './reading/reading-view.js';
import { usePane } from './use-pane.js';
import {
  closeMessage,
  LANGUAGE_NAMES,
  languageLabel,
  notOfficial,
  stop,
  VIEW_NAMES,
  viewsLabel,
} from './words/pane-words.js';
import { undo } from './words/write-words.js';

const SHOWN: Readonly<Record<View, () => JSX.Element>> = {
  check: CheckView,
  reading: ReadingView,
  fill: FillView,
  binding: BindingView,
  allocate: AllocateView,
  keys: KeysView,
  paste: PasteView,
  about: AboutView,
};

/** The whole pane: its views, what goes on, and what was just done. */
export function Pane(): JSX.Element {
  const { state } = usePane();
  const Shown = SHOWN[state.view];
  return (
    <div class="pane">
      <PaneHead />
      <Views />
      <div class="pane-news" aria-live="polite" role="status">
        <Busy />
        {state.message?.tone === 'status' && <Message />}
      </div>
      <div role="alert">{state.message?.tone === 'alert' && <Message />}</div>
      <section
        class="pane-view"
        id="pane-view"
        role="tabpanel"
        aria-labelledby={`tab-${state.view}`}
        aria-busy={state.busy !== undefined}
      >
        <Shown />
      </section>
    </div>
  );
}

function PaneHead(): JSX.Element {
  const { state, tools, say } = usePane();
  return (
    <header class="pane-head">
      <h1>eurakit</h1>
      <label class="language">
        <span class="for-readers">{say(languageLabel())}</span>
        <select
          value={state.language}
          onChange={(event) => {
            const language = LANGUAGES.find((one) => one === event.currentTarget.value);
            if (language !== undefined) chooseLanguage(tools, language);
          }}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language} selected={language === state.language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
        </select>
      </label>
      <p class="small quiet">{say(notOfficial())}</p>
    </header>
  );
}

/** Tabs as in the ARIA practices: one stop for the Tab key, arrows to change. */
function Views(): JSX.Element {
  const { state, tools, say } = usePane();
  const show = (view: View): void => {
    tools.store.set({ view, message: undefined });
    document.getElementById(`tab-${view}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = VIEWS.indexOf(state.view);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: VIEWS.length - 1 }[event.key];
    const view = next === undefined ? undefined : VIEWS.at(next % VIEWS.length);
    if (view === undefined) return;
    event.preventDefault();
    show(view);
  };
  return (
    <div class="views" role="tablist" aria-label={say(viewsLabel())} onKeyDown={onKeyDown}>
      {VIEWS.map((view) => (
        <button
          key={view}
          id={`tab-${view}`}
          type="button"
          role="tab"
          aria-selected={view === state.view}
          aria-controls="pane-view"
          tabIndex={view === state.view ? 0 : -1}
          onClick={() => show(view)}
        >
          {say(VIEW_NAMES[view]())}
        </button>
      ))}
    </div>
  );
}

function Busy(): JSX.Element | null {
  const { state, tools, say } = usePane();
  if (state.busy === undefined) return null;
  return (
    <p class="busy">
      <progress aria-label={say(state.busy)} />
      <span>{say(state.busy)}</span>
      <button type="button" onClick={() => tools.link.cancel()}>
        {say(stop())}
      </button>
    </p>
  );
}

function Message(): JSX.Element | null {
  const { state, tools, say } = usePane();
  const { message } = state;
  if (message === undefined) return null;
  return (
    <p class={`message ${message.tone}`}>
      <span>{say(message.text)}</span>
      {state.undo.length > 0 && (
        <button type="button" onClick={() => undoLast(tools)}>
          {say(undo())}
        </button>
      )}
      <button
        type="button"
        class="close"
        aria-label={say(closeMessage())}
        onClick={() => tools.store.set({ message: undefined })}
      >
        ×
      </button>
    </p>
  );
}
