const intro = `<!-- Made by "npm run docs" from packages/core/src/check; edit the rules there. -->

# Findings

Everything eurakit can say about a financing plan or about the file it stands in. Each finding has a code, which
is also the name of the rule's file, and a place: a cell, a line, or a path in the project file. Its sentence and
what to do next come with it in Finnish, Swedish and English; this page says what each rule demands and what it
rests on. A basis with a date was seen on that day.
`;

const SEVERITIES = [
  {
    severity: 'error',
    title: 'Errors',
    means: 'A figure is wrong, or the file cannot be read. `eurakit check` ends with 1.',
  },
  { severity: 'warning', title: 'Warnings', means: 'Likely wrong, or against guidance; worth a look.' },
  {
    severity: 'notice',
    title: 'Notices',
    means: 'Good to know: how the table was read, what was not checked, what the figures show.',
  },
];

/** The catalogue of findings as Markdown: by severity, within it in the order in which they are told. */
export function findingsPage({ RULES }) {
  const sections = SEVERITIES.map(({ severity, title, means }) => {
    const rules = RULES.filter((rule) => rule.severity === severity);
    return [`## ${title}`, means, ...rules.map(entry)].join('\n\n');
  });
  return `${[intro.trimEnd(), ...sections].join('\n\n')}\n`;
}

function entry({ code, rule, basis }) {
  return [
    `### ${code}`,
    [
      `- en: ${plain(rule.en)}`,
      `- fi: ${plain(rule.fi)}`,
      `- sv: ${plain(rule.sv)}`,
      `- basis: ${basisText(basis)}`,
    ].join('\n'),
  ].join('\n\n');
}

function basisText({ text, link, seen }) {
  const named = link === undefined ? plain(text.en) : `[${plain(text.en)}](${link})`;
  return seen === undefined ? named : `${named} (seen ${seen})`;
}

/** Text of a rule is text: nothing in it is Markdown or HTML. */
function plain(text) {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}
