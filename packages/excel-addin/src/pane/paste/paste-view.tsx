import { findingText, placeText, SEVERITY_WORDS } from '@eurakit/core/render';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readPasted, writePasted } from '../actions/paste-table.js';
import { SEVERITY_SIGNS } from '../check/severities.js';
import { usePane } from '../use-pane.js';
import { checkPasted, pastedFine, pasteIntro, pasteLabel, writeFromSelection } from '../words/paste-words.js';
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
  const { state, tools, say } = usePane();
  const { pasted, language } = state;
  if (pasted === undefined) return null;
  const isFine = pasted.findings.every(({ severity }) => severity === 'notice');
  return (
    <>
      {pasted.readable && isFine && <p class="fine">{say(pastedFine(pasted.cells.length))}</p>}
      <ul class="findings">
        {pasted.findings.map((finding) => (
          <li
            key={JSON.stringify([finding.code, finding.where, finding.args])}
            class={`finding ${finding.severity}`}
          >
            <p class="what">
              <span class="severity">
                <span aria-hidden="true">{SEVERITY_SIGNS[finding.severity]}</span>{' '}
                {say((spoken) => SEVERITY_WORDS[finding.severity][spoken])}
              </span>
              <span class="quiet">{placeText(finding.where, language)}</span>
              <span class="sentence">{findingText(finding, language).message}</span>
            </p>
          </li>
        ))}
      </ul>
      {pasted.cells.length > 0 && (
        <p class="buttons">
          <button type="button" onClick={() => writePasted(tools)}>
            {say(writeFromSelection())}
          </button>
        </p>
      )}
    </>
  );
}
