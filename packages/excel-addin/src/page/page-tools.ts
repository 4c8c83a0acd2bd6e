import type { Text } from '@eurakit/core/render';
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { pseudo } from '../pane/pseudo.js';
import type { Store } from '../pane/store.js';
import type { Link } from '../work/link.js';
import type { BookServices } from './book/book-services.js';
import type { PageState } from './page-state.js';

/** What every action of the page works with. */
export type PageTools = {
  readonly store: Store<PageState>;
  /** A new worker that can hold a file. */
  readonly newLink: () => Link<BookServices>;
  /** The worker that holds the open file, and what waits for it. */
  readonly held: { link: Link<BookServices> | undefined; last: Promise<unknown> };
  /** Who wants to know of a change made by hand. */
  readonly listeners: Set<() => void>;
};

export const PageContext = createContext<PageTools | undefined>(undefined);

/** What a part of the page needs: the state, the tools, and how to say a sentence. */
export function usePage(): {
  readonly state: PageState;
  readonly tools: PageTools;
  readonly say: (text: Text) => string;
} {
  const tools = useContext(PageContext);
  if (tools === undefined) throw new Error('a part of the page was drawn outside of it');
  const { store } = tools;
  const [state, setState] = useState(store.get());
  useEffect(() => {
    setState(store.get());
    return store.subscribe(() => setState(store.get()));
  }, [store]);
  return { state, tools, say: (text) => pseudo(text(state.language)) };
}
