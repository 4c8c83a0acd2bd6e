import { useLayoutEffect, useRef } from 'preact/hooks';
import { closeMessage } from '../../pane/words/pane-words.js';
import { downloadBook } from '../actions/download.js';
import { openBytes } from '../actions/open-file.js';
import type { Asking } from '../page-state.js';
import { usePage } from '../page-tools.js';
import {
  cancel,
  downloadAndGoOn,
  goOnWithout,
  newBookMade,
  notDownloaded,
  openHere,
} from '../words/open-words.js';

/** A question in the page itself: nothing is done until it is answered. Esc is no. */
export function Question({ asking }: { readonly asking: Asking }) {
  const { state, tools, say } = usePage();
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    first.current?.focus();
    return () => giveBack(before);
  }, []);
  const over = (): void => tools.store.set({ asking: undefined });
  const isNew = asking.kind === 'open-new';
  const text = isNew ? say(newBookMade(asking.name)) : say(notDownloaded(state.book?.name ?? ''));
  const goOn = async (): Promise<void> => {
    over();
    if (asking.kind === 'open-new') openBytes(tools, asking.name, asking.bytes);
    else if (await downloadBook(tools)) asking.goOn();
  };
  return (
    <div
      class={isNew ? 'notice-line' : 'notice-line is-alert'}
      role="alertdialog"
      aria-label={text}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') over();
      }}
    >
      <span>{text}</span>
      <button ref={first} type="button" class="main" onClick={() => void goOn()}>
        {say(isNew ? openHere() : downloadAndGoOn())}
      </button>
      {asking.kind === 'not-downloaded' && (
        <button
          type="button"
          onClick={() => {
            over();
            asking.goOn();
          }}
        >
          {say(goOnWithout())}
        </button>
      )}
      <button type="button" onClick={over}>
        {say(isNew ? closeMessage() : cancel())}
      </button>
    </div>
  );
}

/** The keys go back to what had them, and to the sheet where that is gone. */
function giveBack(before: Element | null): void {
  const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected;
  (isThere ? before : document.querySelector<HTMLElement>('[role=grid]'))?.focus();
}
