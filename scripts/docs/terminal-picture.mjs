import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the built command prints, drawn as a terminal of 100 columns, so that the README's picture stays true. */
export function terminalPicture(...argv) {
  const { stdout, stderr } = spawnSync(process.execPath, ['packages/cli/bin/eurakit.js', ...argv], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  const lines = [`$ eurakit ${argv.join(' ')}`, '', ...`${stdout}${stderr}`.trimEnd().split(/\r?\n/)];
  return toSvg(`eurakit ${argv.join(' ')}`, lines.flatMap(wrapped));
}

const COLUMNS = 100;
const LINE = 20;
const CHARACTER = 8.43;

/** Breaks a line between words; what follows is indented like it. */
function wrapped(line) {
  const indent = ' '.repeat(/^ {2,4}(?:→ )?/.exec(line)?.[0].length ?? 0);
  const lines = [];
  let rest = line;
  while (rest.length > COLUMNS) {
    const at = rest.lastIndexOf(' ', COLUMNS);
    lines.push(rest.slice(0, at));
    rest = indent + rest.slice(at + 1);
  }
  return [...lines, rest];
}

function toSvg(title, lines) {
  const [width, height] = [Math.ceil((COLUMNS + 4) * CHARACTER), lines.length * LINE + 32];
  let tone = 'plain';
  const texts = lines.map((line, index) => {
    tone = toneOf(line, tone);
    return `<text class="${tone}" x="16" y="${index * LINE + 32}" xml:space="preserve">${escaped(line)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escaped(title)}</title>
<style>
  text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #d7dce2 }
  .call { fill: #ffffff; font-weight: bold }
  .error { fill: #ff9d94 }
  .notice { fill: #9fc5ff }
  .hint { fill: #a9b3bf }
</style>
<rect width="100%" height="100%" rx="8" fill="#1c2128"/>
${texts.join('\n')}
</svg>
`;
}

/** A line that goes on keeps the tone of the one before. */
function toneOf(line, before) {
  if (line.startsWith('$ ')) return 'call';
  if (/^ {2}virhe/.test(line)) return 'error';
  if (/^ {2}(?:huomautus|varoitus)/.test(line)) return 'notice';
  if (/^ {4}→/.test(line)) return 'hint';
  return /^ {2}/.test(line) ? before : 'plain';
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
