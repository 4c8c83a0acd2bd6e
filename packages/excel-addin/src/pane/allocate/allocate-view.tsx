import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePane } from '../use-pane.js';
import { allocateIntro, oneWay, shapeLabel, twoWay } from '../words/allocate-words.js';
import { ChoiceFields } from './choice-fields.js';
import { OneAmount } from './one-amount.js';
import type { SplitChoice } from './split.js';
import { WholeTable } from './whole-table.js';

const FIRST: SplitChoice = { step: 100, method: 'largest-remainder', ties: 'first' };

/** Splits amounts and explains every unit of the result. */
export function AllocateView(): JSX.Element {
  const { say } = usePane();
  const [shape, setShape] = useState<'amount' | 'table'>('amount');
  const [choice, setChoice] = useState(FIRST);
  return (
    <>
      <p>{say(allocateIntro())}</p>
      <fieldset class="filter">
        <legend>{say(shapeLabel())}</legend>
        <label>
          <input type="radio" name="shape" checked={shape === 'amount'} onChange={() => setShape('amount')} />
          {say(oneWay())}
        </label>
        <label>
          <input type="radio" name="shape" checked={shape === 'table'} onChange={() => setShape('table')} />
          {say(twoWay())}
        </label>
      </fieldset>
      <ChoiceFields choice={choice} withMethod={shape === 'amount'} onChange={setChoice} />
      {shape === 'amount' ? <OneAmount choice={choice} /> : <WholeTable choice={choice} />}
    </>
  );
}
