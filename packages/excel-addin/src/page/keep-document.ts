import { openFiles } from './actions/open-file.js';
import { onPageKey } from './page-keys.js';
import { isChanged } from './page-state.js';
import type { PageTools } from './page-tools.js';

/** Keeps what stands outside of what is drawn: language, title, keys, dropped files, and the question on leaving. */
export function keepDocument(tools: PageTools): void {
  const { store } = tools;
  const follow = (): void => {
    const state = store.get();
    document.documentElement.lang = state.language;
    const name = state.book === undefined ? '' : `${state.book.name} – `;
    document.title = `${isChanged(state) ? '• ' : ''}${name}eurakit`;
  };
  store.subscribe(follow);
  follow();
  document.addEventListener('keydown', (event) => onPageKey(tools, event));
  // Who goes on in the pane has read it: on a narrow screen it stands before what is below.
  document.addEventListener('click', ({ target }) => {
    const isInPane = target instanceof Element && target.closest('.pane-side') !== null;
    if (isInPane && store.get().message?.tone === 'status') store.set({ message: undefined });
  });
  window.addEventListener('beforeunload', (event) => {
    if (isChanged(store.get())) event.preventDefault();
  });
  takeDroppedFiles(tools);
}

/** Files may be dropped anywhere: a browser would leave the page for a file that misses its place. */
function takeDroppedFiles(tools: PageTools): void {
  const { classList } = document.documentElement;
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    classList.add('is-dragged-over');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) classList.remove('is-dragged-over');
  });
  document.addEventListener('drop', (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    classList.remove('is-dragged-over');
    openFiles(tools, [...event.dataTransfer.files]);
  });
}
