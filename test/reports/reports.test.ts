import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { documentText } from '../../packages/cli/src/document-input.js';
import { parseHtml } from '../../packages/cli/src/html-parser.js';
import { findingText, placeText } from '../../packages/core/src/render/finding-text.js';
import {
  evaluateReport,
  readPlan,
  readReport,
  toPlanFile,
  toReportFile,
} from '../../packages/core/src/report.js';
import { readJson } from '../../packages/core/src/schema/read-json.js';
import { reportFile } from '../../packages/core/src/schema/report-file.js';
import { wordsOf } from '../../packages/core/src/values/word-likeness.js';

/**
 * Whole reports and plans as people have them, in our own words. Each folder has one input and what is read of it:
 * `goals.json`, `evaluation.json` or `plan.json`, and `findings.txt`. `UPDATE_CASES=1 npm test -- reports` writes
 * them anew; read the difference before you commit it.
 */
const REPORTS = fileURLToPath(new URL('./', import.meta.url));
const folders = readdirSync(REPORTS).filter((name) => statSync(REPORTS + name).isDirectory());

describe.for(folders)('%s', (name) => {
  const folder = `${REPORTS}${name}/`;
  const input = readdirSync(folder).find(
    (file) => /\.(?:txt|html|docx|md)$/.test(file) && file !== 'findings.txt',
  );

  test('is read as it should be', async () => {
    const text = await textOf(`${folder}${input}`);
    const plan = name.startsWith('suunnitelma');
    const results = plan
      ? { 'plan.json': toPlanFile(readPlan(text, { html: parseHtml }), 'fi') }
      : {
          'goals.json': toReportFile(readReport(text, { html: parseHtml, as: 'goals' }), 'goals', 'fi'),
          'evaluation.json': toReportFile(
            readReport(text, { html: parseHtml, as: 'evaluation' }),
            'evaluation',
            'fi',
          ),
        };
    for (const [file, value] of Object.entries(results)) {
      const written = `${JSON.stringify(value, null, 1)}\n`;
      golden(folder + file, written);
      expect(readJson(written, reportFile).ok, 'its own schema takes it').toBe(true);
      expect(missingWords(text, written), 'every word is somewhere').toEqual([]);
    }
    golden(`${folder}findings.txt`, findingsOf(text));
  });
});

async function textOf(path: string): Promise<string> {
  const read = await documentText(path, readFileSync(path));
  if (!read.ok) throw new Error(read.problem('en'));
  return read.value;
}

function golden(path: string, content: string): void {
  if (process.env.UPDATE_CASES === '1') writeFileSync(path, content);
  expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(content);
}

function findingsOf(text: string): string {
  const { findings = [] } = evaluateReport(text, { html: parseHtml }) ?? {};
  return findings
    .map((finding) => {
      const { message } = findingText(finding, 'fi');
      return `${finding.severity} ${finding.code} @ ${placeText(finding.where, 'fi')}\n  ${message}\n`;
    })
    .join('\n');
}

/** Words of a document that its result does not have anywhere, not even as a part of a longer one. */
function missingWords(text: string, result: string): readonly string[] {
  const known = new Set(wordsOf(result.replaceAll('\\n', ' ').replaceAll('\\"', '"')));
  const plain = text.replace(/<(?!https?:)[^<>]{0,200}>/g, ' ').replace(/&\w+;/g, ' ');
  return wordsOf(plain).filter((word) => !known.has(word));
}
