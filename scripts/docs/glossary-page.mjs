const intro = `<!-- Made by "npm run docs" from packages/core/src/words; edit the terms there. -->

# Glossary

What things are called: in Finnish, Swedish and English, and in the program. The first form of each is the
one that eurakit writes; those after it are synonyms. A Swedish term marked \\* was seen in an official source
(the mark is on the first form); the others are our translations. The rows are in Finnish alphabetical order.
`;

/** The glossary as a Markdown table, one row a term. */
export function glossaryPage({ glossary }) {
  const { compare } = new Intl.Collator('fi');
  const rows = glossary
    .toSorted((one, other) => compare(one.fi[0], other.fi[0]) || compare(one.id, other.id))
    .map(({ id, fi, sv, en, seen, note }) =>
      row([fi.join(', '), swedish(sv, seen), en.join(', '), `\`${id}\``, note ?? '']),
    );
  const head = [row(['suomi', 'svenska', 'English', 'in the program', 'note']), row(Array(5).fill('---'))];
  return `${intro}\n${[...head, ...rows].join('\n')}\n`;
}

function swedish([preferred, ...synonyms], seen) {
  return [seen ? `${preferred}\\*` : preferred, ...synonyms].join(', ');
}

function row(cells) {
  return `| ${cells.join(' | ')} |`;
}
