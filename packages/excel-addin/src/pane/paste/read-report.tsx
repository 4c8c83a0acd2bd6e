import type { ReportPage, ReportPart } from '@eurakit/core/report';
import type { JSX } from 'preact';
import type { PastedReport } from '../../work/questions.js';
import { pastedToForms } from '../actions/paste-table.js';
import { usePane } from '../use-pane.js';
import { reportRead, toForms } from '../words/report-words.js';
import { PastedFindings } from './pasted-findings.js';
import { DroppedList, RepairList } from './report-changes.js';

/** What a pasted report says, sub-project by sub-project, with every repair and everything left out. */
export function ReadReport({ read }: { readonly read: PastedReport }): JSX.Element {
  const { tools, say } = usePane();
  return (
    <>
      <p class="fine">{say(reportRead(read.pages.length))}</p>
      <PastedFindings findings={read.findings} />
      {read.pages.map((page) => (
        <Page key={page.title} page={page} />
      ))}
      <RepairList repairs={read.repairs} />
      <DroppedList dropped={read.dropped} />
      <p class="buttons">
        <button type="button" class="main" onClick={() => pastedToForms(tools)}>
          {say(toForms())}
        </button>
      </p>
    </>
  );
}

function Page({ page }: { readonly page: ReportPage }): JSX.Element {
  return (
    <details class="group">
      <summary>{page.title}</summary>
      {page.parts.map((part) => (
        <section key={part.title}>
          <h2>{part.title}</h2>
          <Part part={part} />
        </section>
      ))}
    </details>
  );
}

function Part({ part }: { readonly part: ReportPart }): JSX.Element {
  switch (part.kind) {
    case 'text':
      return <p class="lines">{part.text}</p>;
    case 'list':
      return (
        <>
          {part.lead !== undefined && <p>{part.lead}</p>}
          <ol>
            {part.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </>
      );
    case 'table':
      return (
        <div class="wide">
          <table>
            <thead>
              <tr>
                {part.table.heading.map((text) => (
                  <th key={text} scope="col">
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {part.table.rows.map((row) => (
                <tr key={JSON.stringify(row)}>
                  {row.map((text, column) => (
                    <td key={part.table.heading[column] ?? column} class="lines">
                      {text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}
