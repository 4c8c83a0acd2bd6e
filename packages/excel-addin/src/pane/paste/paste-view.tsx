import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readPasted } from '../actions/paste-table.js';
import { usePane } from '../use-pane.js';
import { checkPasted, pasteIntro, pasteLabel } from '../words/paste-words.js';
import { ReadReport } from './read-report.js';
import { ReadTable } from './read-table.js';
import { textOfHtml } from './text-of-html.js';

/** A place to paste a table: it is checked, and written where the person wants it. */
export function PasteView(): JSX.Element {
  const { tools, say } = usePane();
  const [text, setText] = useState('');
  const onPaste = (event: ClipboardEvent): void => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    const table = textOfHtml(html);
    if (table === undefined) return;
    event.preventDefault();
    setText(table);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void readPasted(tools, text);
      }}
    >
      <p>{say(pasteIntro())}</p>
      <label class="field">
        {say(pasteLabel())}
        <textarea
          rows={8}
          spellcheck={false}
          value={text}
          onPaste={onPaste}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="buttons">
        <button type="submit" class="main" disabled={text.trim() === ''}>
          {say(checkPasted())}
        </button>
      </p>
      <Pasted />
    </form>
  );
}

function Pasted(): JSX.Element | null {
  const { state } = usePane();
  const read = state.pasted?.read;
  if (read === undefined) return null;
  return read.kind === 'table' ? <ReadTable read={read} /> : <ReadReport read={read} />;
}
