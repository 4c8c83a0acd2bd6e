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
};

export const ToolsContext = createContext<Tools | undefined>(undefined);
