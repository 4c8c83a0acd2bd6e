import { stop } from '../../pane/words/pane-words.js';
import { usePage } from '../page-tools.js';
import { Question } from './question.js';

/** What is going on, what was just done, and what a person is asked; read aloud when it changes. */
export function Notices() {
  const { state, say } = usePage();
  const { busy, message, asking } = state;
  return (
    <div class="notices">
      <div role="status">
        {busy !== undefined && (
          <p class="notice-line">
            <progress aria-label={say(busy.what)} />
            <span>{say(busy.what)}</span>
            {busy.stop !== undefined && (
              <button type="button" onClick={busy.stop}>
                {say(stop())}
              </button>
            )}
          </p>
        )}
        {busy === undefined && message?.tone === 'status' && <p class="notice-line">{say(message.text)}</p>}
      </div>
      <div role="alert">
        {message?.tone === 'alert' && <p class="notice-line is-alert">{say(message.text)}</p>}
      </div>
      {asking !== undefined && <Question asking={asking} />}
    </div>
  );
}
