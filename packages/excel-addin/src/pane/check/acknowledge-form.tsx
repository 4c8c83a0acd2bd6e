import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { FoundAt } from '../../work/questions.js';
import { acknowledgeFinding } from '../actions/acknowledge-finding.js';
import { usePane } from '../use-pane.js';
import { acknowledgeLabel, reasonLabel, reasonNote } from '../words/check-words.js';

/** Lets a person say why a warning is all right. */
export function AcknowledgeForm({ finding }: { readonly finding: FoundAt }): JSX.Element {
  const { tools, say } = usePane();
  const [reason, setReason] = useState('');
  const note = useId();
  return (
    <form
      class="acknowledge"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') void acknowledgeFinding(tools, finding, reason.trim());
      }}
    >
      <label>
        {say(reasonLabel())}
        <input
          type="text"
          required
          maxLength={400}
          aria-describedby={note}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{say(acknowledgeLabel())}</button>
      <p class="small quiet" id={note}>
        {say(reasonNote())}
      </p>
    </form>
  );
}
