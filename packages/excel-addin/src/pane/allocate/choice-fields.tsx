import type { JSX } from 'preact';
import { usePane } from '../use-pane.js';
import {
  METHODS,
  methodLabel,
  stepLabel,
  TIES,
  tiesLabel,
  wholeCents,
  wholeEuros,
} from '../words/allocate-words.js';
import type { SplitChoice } from './split.js';

const METHOD_NAMES = ['largest-remainder', 'cumulative'] as const;
const TIE_NAMES = ['first', 'last', 'largest-weight'] as const;

type Props = {
  readonly choice: SplitChoice;
  readonly withMethod: boolean;
  readonly onChange: (choice: SplitChoice) => void;
};

/** How to round, by which method, and who gets what is claimed equally. */
export function ChoiceFields({ choice, withMethod, onChange }: Props): JSX.Element {
  const { say } = usePane();
  return (
    <div class="fields">
      <label class="field">
        {say(stepLabel())}
        <select
          value={String(choice.step)}
          onChange={(event) => onChange({ ...choice, step: event.currentTarget.value === '1' ? 1 : 100 })}
        >
          <option value="100" selected={choice.step === 100}>
            {say(wholeEuros())}
          </option>
          <option value="1" selected={choice.step === 1}>
            {say(wholeCents())}
          </option>
        </select>
      </label>
      {withMethod && (
        <label class="field">
          {say(methodLabel())}
          <select
            value={choice.method}
            onChange={(event) => {
              const method = METHOD_NAMES.find((one) => one === event.currentTarget.value);
              if (method !== undefined) onChange({ ...choice, method });
            }}
          >
            {METHOD_NAMES.map((method) => (
              <option key={method} value={method} selected={method === choice.method}>
                {say((language) => METHODS[method]?.[language] ?? method)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        {say(tiesLabel())}
        <select
          value={choice.ties}
          onChange={(event) => {
            const ties = TIE_NAMES.find((one) => one === event.currentTarget.value);
            if (ties !== undefined) onChange({ ...choice, ties });
          }}
        >
          {TIE_NAMES.map((ties) => (
            <option key={ties} value={ties} selected={ties === choice.ties}>
              {say((language) => TIES[ties]?.[language] ?? ties)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
