import { SAY } from '@eurakit/core/render';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { takeSelection } from '../actions/take-selection.js';
import { writeColumns } from '../actions/write-shares.js';
import { digitsText } from '../number-text.js';
import { usePane } from '../use-pane.js';
import {
  exactColumn,
  fromSelection,
  party,
  partyColumn,
  restColumn,
  roundedColumn,
  sumRow,
  tiedParties,
  totalLabel,
  weightsExample,
  weightsLabel,
  writeShares,
} from '../words/allocate-words.js';
import { exactEuros, type Split, type SplitChoice, split } from './split.js';

/** Splits one amount among parties. */
export function OneAmount({ choice }: { readonly choice: SplitChoice }): JSX.Element {
  const { tools, say } = usePane();
  const [total, setTotal] = useState('');
  const [weights, setWeights] = useState('');
  const isReady = total.trim() !== '' && weights.trim() !== '';
  return (
    <>
      <label class="field">
        {say(totalLabel())}
        <input
          type="text"
          inputMode="decimal"
          value={total}
          onInput={(event) => setTotal(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        {say(weightsLabel())}
        <textarea
          rows={5}
          spellcheck={false}
          placeholder={say(weightsExample())}
          value={weights}
          onInput={(event) => setWeights(event.currentTarget.value)}
        />
      </label>
      <p class="buttons">
        <button
          type="button"
          onClick={() => void takeSelection(tools).then((text) => text !== undefined && setWeights(text))}
        >
          {say(fromSelection())}
        </button>
      </p>
      <div aria-live="polite">{isReady && <Result found={split(total, weights, choice)} />}</div>
    </>
  );
}

function Result({ found }: { readonly found: Split }): JSX.Element {
  const { state, tools, say } = usePane();
  if (!found.ok) return <p class="message alert">{say(found.problem)}</p>;
  const { parties, total, allocation } = found;
  const { parts, tied } = allocation;
  const { shares } = allocation.trace();
  const words = SAY[state.language];
  const names = parties.map(({ name }, nth) => (name === '' ? say(party(nth + 1)) : name));
  return (
    <>
      <div class="wide">
        <table class="cells">
          <thead>
            <tr>
              <th scope="col">{say(partyColumn())}</th>
              <th scope="col">{say(exactColumn())}</th>
              <th scope="col">{say(roundedColumn())}</th>
              <th scope="col">{say(restColumn())}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part, nth) => {
              const { numerator = 0n, denominator = 1n } = shares[nth]?.exact ?? {};
              const rest = { numerator: BigInt(part) * denominator - numerator, denominator };
              return (
                <tr key={`${nth} ${names[nth]}`} class={tied.includes(nth) ? 'tied' : ''}>
                  <th scope="row">{names[nth]}</th>
                  <td class="number">{digitsText(exactEuros({ numerator, denominator }), state.language)}</td>
                  <td class="number strong">{words.euros(part)}</td>
                  <td class="number">{digitsText(exactEuros(rest), state.language)}</td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say(sumRow())}</th>
              <td class="number">{words.euros(total)}</td>
              <td class="number strong">{words.euros(parts.reduce((sum, part) => sum + part, 0))}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
      {tied.length > 0 && <p>{say(tiedParties(tied.map((nth) => names[nth]).join(', ')))}</p>}
      <p class="buttons">
        <button
          type="button"
          class="main"
          onClick={() =>
            void writeColumns(
              tools,
              parts.map((part) => [part]),
            )
          }
        >
          {say(writeShares())}
        </button>
      </p>
    </>
  );
}
