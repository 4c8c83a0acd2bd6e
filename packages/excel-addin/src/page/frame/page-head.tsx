import { undo as undoWord } from '../../pane/words/write-words.js';
import { downloadBook } from '../actions/download.js';
import { openExample } from '../actions/open-file.js';
import { redo, undo } from '../actions/undo.js';
import { isChanged } from '../page-state.js';
import { usePage } from '../page-tools.js';
import {
  changedMark,
  download,
  redoLabel,
  tagline,
  tools as toolsLabel,
  tryExample,
} from '../words/page-words.js';
import { LanguageChoice } from './language-choice.js';
import { OpenButton } from './open-button.js';

/** The name of the page or of the open workbook, what can be done with it, and the language. */
export function PageHead() {
  const { state, tools, say } = usePage();
  const { book, done, undone, busy } = state;
  return (
    <header class="page-head">
      <div class="page-name">
        <h1>eurakit</h1>
        {book === undefined ? (
          <span class="quiet">{say(tagline())}</span>
        ) : (
          <span class="file-name">
            {book.name}
            {isChanged(state) && <span class="file-changed"> · {say(changedMark())}</span>}
          </span>
        )}
      </div>
      {book !== undefined && (
        <fieldset class="page-tools" aria-label={say(toolsLabel())}>
          <button type="button" disabled={done.length === 0} title="Ctrl+Z" onClick={() => void undo(tools)}>
            {say(undoWord())}
          </button>
          <button
            type="button"
            disabled={undone.length === 0}
            title="Ctrl+Y"
            onClick={() => void redo(tools)}
          >
            {say(redoLabel())}
          </button>
          <button
            type="button"
            class="main"
            disabled={busy !== undefined}
            onClick={() => void downloadBook(tools)}
          >
            {say(download())}
          </button>
          <OpenButton />
          <button type="button" class="at-leisure" onClick={() => openExample(tools)}>
            {say(tryExample())}
          </button>
        </fieldset>
      )}
      <LanguageChoice />
    </header>
  );
}
