import type { JSX } from 'preact';
import { usePane } from '../use-pane.js';
import { chooseFile } from '../words/fill-words.js';

/** A project file chosen by the person; it is read here and goes nowhere. */
export function SourceFile(): JSX.Element {
  const { state, tools, say } = usePane();
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const text = await file.text();
    tools.store.set({ fill: { ...state.fill, from: { kind: 'project', text }, plan: undefined } });
  };
  return (
    <label class="field">
      {say(chooseFile())}
      <input
        type="file"
        required
        accept=".json,application/json"
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
    </label>
  );
}
