const intro = `<!-- Made by "npm run docs" from packages/core/src/binding; edit the families there. -->

# Fields for template bindings

What can be put into a cell of somebody else's form: the names that stand in a binding file as \`field\`. They mean the
same in every project, so that colleagues can share the file.

- \`YEAR\` is \`year-1\` for the first calendar year of the project, \`year-2\` for the second and so on; a year such as
  \`2026\` for that calendar year, whichever it is; or \`total\` for all years together.
- \`NAME\` is a name of the project as it is written there, such as that of a financier: \`financing.row(Kotka).total\`.
  One that is in several groups has its group before it: \`financing.row(Kunnat/Kotka).total\`.
- \`partner-N\` is the partner in that place, \`partner-1\` the first; \`partner(NAME)\` is the one of that name.
- Sums are those of the filled project. \`own\` and \`external\` are known where every row of the sum says which it is.
- A project that does not have a field leaves its cell as it is, and is told so.
`;

/** Every field by its family, with its words in each language. */
export function fieldsPage({ FAMILIES }) {
  const parts = FAMILIES.map(({ words, known }) => {
    const rows = known.map(({ id, words: own, byYear }) =>
      row([`\`${byYear ? `${id}.YEAR` : id}\``, own.fi, own.sv, own.en]),
    );
    const head = [row(['field', 'suomi', 'svenska', 'English']), row(Array(4).fill('---'))];
    return `## ${words.en}\n\n${words.fi} · ${words.sv}\n\n${[...head, ...rows].join('\n')}\n`;
  });
  return [intro, ...parts].join('\n');
}

function row(cells) {
  return `| ${cells.join(' | ')} |`;
}
