import { openExample } from '../actions/open-file.js';
import { usePage } from '../page-tools.js';
import { dropHere, privacy, privacyMore, tryExample, whatHappens } from '../words/page-words.js';
import { OpenButton } from './open-button.js';

/** The page before a workbook is open: what it does, and the ways to begin. */
export function Welcome() {
  const { tools, say } = usePage();
  return (
    <div class="welcome">
      <div class="drop-place">
        <h2>{say(dropHere())}</h2>
        <p class="buttons">
          <OpenButton isMain />
          <button type="button" onClick={() => openExample(tools)}>
            {say(tryExample())}
          </button>
        </p>
        <p>{say(whatHappens())}</p>
        <p>
          <strong>{say(privacy())}</strong> {say(privacyMore())}
        </p>
      </div>
    </div>
  );
}
