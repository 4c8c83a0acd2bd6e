import { functionExamples, functionsMetadata, NAMESPACE } from '../functions-metadata.mjs';

const intro = `<!-- Made by "npm run docs" from packages/excel-addin/src/functions; edit the sources there. -->

# Functions in Excel

The add-in brings these functions. Their names are the same in every language; in Finnish and Swedish Excel the
arguments are separated by semicolons. Amounts are in euros. Where a formula has no answer, Excel shows \`#VALUE!\` or
\`#N/A\`, with a sentence in the user's language that says what to change.

- **Exact.** A number is taken with the 15 digits that Excel keeps of it, so that what floating arithmetic leaves
  behind the cents does not count; an amount that is still finer than a cent is refused. Texts are read as numbers
  where they can be (\`31 843,00 €\`), percentages too (\`26,44 %\`).
- **Blank cells** count as 0: Excel hands them over as 0 in some of its versions and as nothing in others.
- **Ranges.** FLATRATE, SIDECOSTS, CHECKPERCENT and AMOUNT compute cell by cell: arguments are of one size, or one cell
  that counts for all. A cell that cannot be computed is an error of its own.
- **Rounding.** SUPPORT in whole euros (or a larger step) is never above the rate, because a decision grants "at most
  N %"; in cents it is the nearest amount. FLATRATE and SIDECOSTS round to the nearest cent, halves away from zero.
- **CHECK** sees the values of its range, not formulas or formats: a percentage in a cell of its own is best left out of
  the range. It tells errors and warnings; the task pane tells the notices too.
- **Without the add-in** the formulas show \`#NAME?\`. Before a workbook is sent, the task pane turns them into values.
`;

const LANGUAGES = { 'en-US': 'en', 'fi-FI': 'fi', 'sv-SE': 'sv' };

/** The functions as Markdown, in three languages, each with an example that is computed here, and the known rates. */
export function functionsPage({ FUNCTIONS, FLAT_RATES, SIDE_COST_RATES }) {
  const metadata = functionsMetadata();
  const examples = functionExamples();
  const ids = Object.keys(FUNCTIONS);
  const sections = ids.map((id) => section(id, metadata, examples[id], FUNCTIONS[id]));
  return `${[intro, ...sections, ratesSection([...FLAT_RATES, ...SIDE_COST_RATES])].join('\n').trimEnd()}\n`;
}

function section(id, metadata, given, compute) {
  const own = new Map(
    [...metadata].map(([locale, { functions }]) => [locale, functions.find((one) => one.id === id)]),
  );
  const { parameters } = own.get('en-US');
  const signature = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
  const result = compute(given, undefined);
  return [
    `## ${NAMESPACE}.${id}(${signature})\n`,
    ...[...own].map(([locale, { description }]) => `- ${LANGUAGES[locale]}: ${plain(description)}`),
    '',
    row(['', 'English', 'suomi', 'svenska']),
    row(['---', '---', '---', '---']),
    ...parameters.map(({ name }, nth) =>
      row([`\`${name}\``, ...[...own.values()].map((one) => plain(one.parameters[nth].description))]),
    ),
    '',
    'Example, in English and in Finnish or Swedish Excel, and what it gives:\n',
    '```',
    `=${NAMESPACE}.${id}(${given.map((one) => english(one)).join(',')})`,
    `=${NAMESPACE}.${id}(${given.map((one) => finnish(one)).join(';')})`,
    '',
    resultText(result),
    '```\n',
  ].join('\n');
}

function ratesSection(rates) {
  return [
    '## Percentages that have a name\n',
    'Only those that an official source was seen to state; what a decision says comes before them. Others are given as',
    'numbers.\n',
    row(['id', 'percentage', 'of', 'pays for', 'funds', 'from', 'to', 'source']),
    row(Array(8).fill('---')),
    ...rates.map(({ id, rate, base, covers, funds, valid, source }) =>
      row([
        `\`${id}\``,
        `${rate.scaled / 10 ** rate.decimals}%`,
        base?.en ?? 'not seen in a source: as the decision says',
        covers.en,
        funds.join(', '),
        valid.from,
        valid.to ?? '',
        `[${plain(source.text.en)}](${source.link}) (seen ${source.seen})`,
      ]),
    ),
  ].join('\n');
}

function english(value) {
  return literal(value, { point: '.', column: ',' });
}

function finnish(value) {
  return literal(value, { point: ',', column: '\\' });
}

/** A value as it is typed into a formula; rows of an array are separated by semicolons everywhere. */
function literal(value, marks) {
  if (Array.isArray(value))
    return `{${value.map((cells) => cells.map((one) => literal(one, marks)).join(marks.column)).join(';')}}`;
  if (typeof value === 'number') return String(value).replace('.', marks.point);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return `"${value.replaceAll('"', '""')}"`;
}

function resultText(result) {
  if (!Array.isArray(result)) return cellText(result);
  return result.map((cells) => cells.map(cellText).join(' | ')).join('\n');
}

function cellText(cell) {
  if (typeof cell === 'function') return cell('en').replaceAll('\u00a0', ' ');
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

function row(cells) {
  return `| ${cells.join(' | ')} |`;
}

/** Text of a description is text: nothing in it is Markdown or HTML. */
function plain(text) {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&');
}
