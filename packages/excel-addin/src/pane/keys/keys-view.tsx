import type { JSX } from 'preact';
import { findKeys } from '../actions/find-keys.js';
import { tableName } from '../table-name.js';
import { usePane } from '../use-pane.js';
import { findKeysNow, keysIntro, noSharedRows } from '../words/keys-words.js';

/** Which keys could have made the figures, group by group. */
export function KeysView(): JSX.Element {
  const { state, tools, say } = usePane();
  const { keys, checked } = state;
  return (
    <>
      <p>{say(keysIntro())}</p>
      <p class="buttons">
        <button type="button" class="main" onClick={() => findKeys(tools)}>
          {say(findKeysNow())}
        </button>
      </p>
      {keys?.length === 0 && <p>{say(noSharedRows())}</p>}
      {keys?.flatMap(({ table, groups }) => {
        const seen = checked?.tables[table];
        const name = seen === undefined ? '' : say((language) => tableName(seen, language));
        return groups.map(({ group, years, parties, sentences }) => (
          <section key={`${table} ${group}`} class="group">
            <h2>{group === '' ? name : group}</h2>
            <p class="small quiet">{[...(group === '' ? [] : [name]), years.join(', ')].join(' · ')}</p>
            <Parties rows={parties} />
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </section>
        ));
      })}
    </>
  );
}

function Parties({ rows }: { readonly rows: readonly (readonly string[])[] }): JSX.Element | null {
  const [heading, ...parties] = rows;
  if (heading === undefined) return null;
  return (
    <div class="wide">
      <table class="cells">
        <thead>
          <tr>
            {heading.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parties.map(([party = '', ...cells]) => (
            <tr key={party}>
              <th scope="row">{party}</th>
              {cells.map((cell, nth) => (
                <td key={nth} class="number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
