import { countBySeverity, SEVERITY_WORDS, summary } from '@eurakit/core/render';
import type { JSX } from 'preact';
import { checkFigures } from '../actions/check-figures.js';
import { turnFunctionsToValues } from '../actions/functions-to-values.js';
import { markFindings } from '../actions/mark-findings.js';
import { usePane } from '../use-pane.js';
import {
  changedSince,
  checkNow,
  markCells,
  noTable,
  notChecked,
  showLabel,
  unmarkCells,
} from '../words/check-words.js';
import { functionsLeave, toValues } from '../words/function-words.js';
import { AcknowledgedList } from './acknowledged-list.js';
import { CoverageMap } from './coverage-map.js';
import { FindingGroups } from './finding-groups.js';
import { openFindings } from './open-findings.js';
import { SEVERITIES } from './severities.js';

/** The first view: checks, and shows what was found. */
export function CheckView(): JSX.Element {
  const { state, tools, say } = usePane();
  const { checked, stale } = state;
  return (
    <>
      <div class="buttons">
        <button type="button" class="main" onClick={() => checkFigures(tools)}>
          {say(checkNow())}
        </button>
        {checked !== undefined && <ForFindings />}
      </div>
      {checked === undefined ? (
        <p class="quiet">{say(notChecked())}</p>
      ) : (
        <>
          {stale && <p class="message">{say(changedSince())}</p>}
          <p class="summary">{say(summary(countBySeverity(openFindings(state))))}</p>
          {checked.tables.length === 0 && <p>{say(noTable())}</p>}
          <SeverityFilter />
          <FindingGroups />
          <CoverageMap />
          <AcknowledgedList />
          <FunctionsNotice />
        </>
      )}
    </>
  );
}

/** Marks in the cells, and the list on a sheet of its own where the program has one. */
function ForFindings(): JSX.Element {
  const { state, tools, say } = usePane();
  return (
    <>
      <button type="button" aria-pressed={state.marked} onClick={() => markFindings(tools, !state.marked)}>
        {say(state.marked ? unmarkCells() : markCells())}
      </button>
      {tools.list !== undefined && (
        <button type="button" onClick={() => tools.list?.write(tools)}>
          {say(tools.list.name)}
        </button>
      )}
    </>
  );
}

/** Others cannot compute our functions: told before a workbook leaves. */
function FunctionsNotice(): JSX.Element | null {
  const { state, tools, say } = usePane();
  const cells = state.checked?.functionCells ?? 0;
  if (cells === 0) return null;
  return (
    <div class="group">
      <p>{say(functionsLeave(cells))}</p>
      <p class="buttons">
        <button type="button" onClick={() => turnFunctionsToValues(tools)}>
          {say(toValues())}
        </button>
      </p>
    </div>
  );
}

function SeverityFilter(): JSX.Element {
  const { state, tools, say } = usePane();
  const counts = countBySeverity(openFindings(state));
  return (
    <fieldset class="filter">
      <legend>{say(showLabel())}</legend>
      {SEVERITIES.map((severity) => (
        <label key={severity} class={severity}>
          <input
            type="checkbox"
            checked={state.shown[severity]}
            onChange={(event) =>
              tools.store.set({ shown: { ...state.shown, [severity]: event.currentTarget.checked } })
            }
          />
          {say((language) => `${SEVERITY_WORDS[severity][language]} (${counts[severity]})`)}
        </label>
      ))}
    </fieldset>
  );
}
