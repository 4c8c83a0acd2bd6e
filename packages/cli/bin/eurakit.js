#!/usr/bin/env node
// Committed as it stands, so that the command exists before a build and can say what is missing.
import { existsSync } from 'node:fs';

const built = new URL('../dist/main.js', import.meta.url);
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `eurakit tarvitsee Node.js-version 20.19 tai uudemman; tämä on ${process.versions.node}.`,
    `eurakit needs Node.js 20.19 or newer; this is ${process.versions.node}.`,
  );
} else if (!existsSync(built)) {
  stop(
    'eurakit-komentoa ei ole vielä koottu: aja "npm run build".',
    'The eurakit command has not been built yet: run "npm run build".',
  );
} else {
  const { main } = await import(built.href);
  process.exitCode = await main(process.argv.slice(2));
}

function stop(...lines) {
  console.error(lines.join('\n'));
  process.exitCode = 2;
}
