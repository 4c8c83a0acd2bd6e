import type { BoundCell } from '@eurakit/core/binding';
import type { JSX } from 'preact';
import { removeBound } from '../actions/bind-template.js';
import { goTo } from '../actions/go-to.js';
import { usePane } from '../use-pane.js';
import {
  besideColumn,
  boundHeading,
  copyBinding,
  fieldLabel,
  remove,
  saveBinding,
  UNIT_WORDS,
} from '../words/binding-words.js';
import { goToCell } from '../words/check-words.js';
import { cellColumn } from '../words/fill-words.js';
import { bindingText } from './binding-text.js';

const FILE_NAME = 'template.json';

/** What is bound to which cell, to be looked at, taken out, and kept as a file. */
export function BoundList(): JSX.Element | null {
  const { state, tools, say } = usePane();
  const { cells } = state.binding;
  const { saveFile } = tools.host;
  if (cells.length === 0) return null;
  const text = bindingText(cells);
  return (
    <section class="group">
      <div class="wide">
        <table class="cells">
          <caption>{say(boundHeading(cells.length))}</caption>
          <thead>
            <tr>
              <th scope="col">{say(cellColumn())}</th>
              <th scope="col">{say(fieldLabel())}</th>
              <th scope="col">{say(besideColumn())}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map((bound, nth) => (
              <BoundRow key={`${nth} ${bound.sheet}!${bound.cell}`} bound={bound} />
            ))}
          </tbody>
        </table>
      </div>
      {saveFile === undefined ? (
        <label class="field">
          {say(copyBinding())}
          <textarea readOnly rows={4} value={text} onFocus={(event) => event.currentTarget.select()} />
        </label>
      ) : (
        <p class="buttons">
          <button type="button" onClick={() => saveFile(FILE_NAME, new TextEncoder().encode(text))}>
            {say(saveBinding())}
          </button>
        </p>
      )}
    </section>
  );
}

function BoundRow({ bound }: { readonly bound: BoundCell }): JSX.Element {
  const { state, tools, say } = usePane();
  const { sheet, cell, field, label, heading, unit } = bound;
  const known = state.binding.groups?.flatMap(({ fields }) => fields).find(({ id }) => id === field);
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="cell"
          aria-label={say(goToCell(cell))}
          onClick={() => goTo(tools, { sheet, cell })}
        >
          {cell}
        </button>{' '}
        <span class="small quiet">{sheet}</span>
      </th>
      <td>
        {known?.text ?? field}
        {unit !== undefined && <span class="small quiet"> ({say(UNIT_WORDS[unit]())})</span>}
      </td>
      <td>
        {[label, ...(heading === undefined ? [] : [heading])].join(' · ')}{' '}
        <button
          type="button"
          class="close"
          aria-label={say(remove(cell))}
          onClick={() => removeBound(tools, bound)}
        >
          ×
        </button>
      </td>
    </tr>
  );
}
