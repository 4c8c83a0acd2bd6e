import type { Text } from '@eurakit/core/render';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { PaneState } from './pane-state.js';
import { pseudo } from './pseudo.js';
import { type Tools, ToolsContext } from './tools.js';

/** What a part of the pane needs: the state, the tools, and how to say a sentence. */
export function usePane(): {
  readonly state: PaneState;
  readonly tools: Tools;
  readonly say: (text: Text) => string;
} {
  const tools = useContext(ToolsContext);
  if (tools === undefined) throw new Error('a part of the pane was drawn outside of it');
  const [state, setState] = useState(tools.store.get());
  useEffect(() => {
    setState(tools.store.get());
    return tools.store.subscribe(() => setState(tools.store.get()));
  }, [tools]);
  return { state, tools, say: (text) => pseudo(text(state.language)) };
}
