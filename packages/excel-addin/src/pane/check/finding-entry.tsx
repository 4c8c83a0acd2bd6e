import { SAY, SEVERITY_WORDS } from '@eurakit/core/render';
import { toAddress } from '@eurakit/core/workbook';
import type { JSX } from 'preact';
import type { FoundAt } from '../../work/questions.js';
import { goTo } from '../actions/go-to.js';
import { repairCell } from '../actions/repair-cell.js';
import { numberText } from '../number-text.js';
import { usePane } from '../use-pane.js';
import {
  actualLabel,
  alsoLabel,
  basisLabel,
  differenceLabel,
  expectedLabel,
  goToCell,
  more,
  repair,
  whatToDo,
} from '../words/check-words.js';
import { AcknowledgeForm } from './acknowledge-form.js';
import { SEVERITY_SIGNS } from './severities.js';

/** One fault: where and what, and on demand what to do, the amounts, the sums it breaks, and on what it rests. */
export function FindingEntry({ finding }: { readonly finding: FoundAt }): JSX.Element {
  const { state, tools, say } = usePane();
  const { severity, where, words } = finding;
  const { cell } = where;
  const { message, hint, basis } = words[state.language];
  return (
    <li class={`finding ${severity}`} data-place={`${where.sheet}!${cell?.split(':')[0]}`}>
      <p class="what">
        <span class="severity">
          <span aria-hidden="true">{SEVERITY_SIGNS[severity]}</span>{' '}
          {say((language) => SEVERITY_WORDS[severity][language])}
        </span>
        {cell !== undefined && (
          <button
            type="button"
            class="cell"
            aria-label={say(goToCell(cell))}
            onClick={() => goTo(tools, where)}
          >
            {cell}
          </button>
        )}
        <span class="sentence">{message}</span>
      </p>
      <RepairButton finding={finding} />
      <details>
        <summary>{say(more())}</summary>
        <dl>
          <Line label={say(whatToDo())} text={hint} />
          <Amounts finding={finding} />
          <Line label={say(basisLabel())} text={basis} />
        </dl>
        <AlsoPlaces finding={finding} />
        {severity === 'warning' && <AcknowledgeForm finding={finding} />}
      </details>
    </li>
  );
}

function RepairButton({ finding }: { readonly finding: FoundAt }): JSX.Element | null {
  const { state, tools, say } = usePane();
  const { repair: change } = finding;
  if (change === undefined) return null;
  return (
    <p class="buttons">
      <button type="button" onClick={() => repairCell(tools, change)}>
        {say(repair(toAddress(change.row, change.column), numberText(change.value, state.language)))}
      </button>
    </p>
  );
}

function Line({ label, text }: { readonly label: string; readonly text: string }): JSX.Element | null {
  return text === '' ? null : (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  );
}

function Amounts({ finding: { expected, actual } }: { readonly finding: FoundAt }): JSX.Element {
  const { state, say } = usePane();
  const words = SAY[state.language];
  return (
    <>
      {expected !== undefined && <Line label={say(expectedLabel())} text={words.euros(expected)} />}
      {actual !== undefined && <Line label={say(actualLabel())} text={words.euros(actual)} />}
      {expected !== undefined && actual !== undefined && (
        <Line label={say(differenceLabel())} text={words.change(actual - expected)} />
      )}
    </>
  );
}

/** The sums that one fault breaks. */
function AlsoPlaces({ finding: { alsoWhere } }: { readonly finding: FoundAt }): JSX.Element | null {
  const { tools, say } = usePane();
  const places = alsoWhere.filter(({ cell }) => cell !== undefined);
  if (places.length === 0) return null;
  return (
    <p class="also">
      {say(alsoLabel())}:{' '}
      {places.map((place) => (
        <button
          key={`${place.sheet}!${place.cell}`}
          type="button"
          class="cell"
          aria-label={say(goToCell(place.cell ?? ''))}
          onClick={() => goTo(tools, place)}
        >
          {place.cell}
        </button>
      ))}
    </p>
  );
}
