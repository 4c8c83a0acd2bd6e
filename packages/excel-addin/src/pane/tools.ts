import type { Text } from '@eurakit/core/render';
import { createContext } from 'preact';
import type { Link } from '../work/link.js';
import type { Questions } from '../work/questions.js';
import type { PaneHost } from './pane-host.js';
import type { PaneState } from './pane-state.js';
import type { Store } from './store.js';

/** What every action of the pane works with. */
export type Tools = {
  readonly host: PaneHost;
  readonly link: Link<Questions>;
  readonly store: Store<PaneState>;
  /** Writes what was found to a sheet of its own, where the program has room for one. */
  readonly list?: PaneList;
};

/** A way to keep what was found, and the name of its button. */
export type PaneList = { readonly name: Text; readonly write: (tools: Tools) => Promise<void> };

export const ToolsContext = createContext<Tools | undefined>(undefined);
