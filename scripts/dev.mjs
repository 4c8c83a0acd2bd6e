// Serves the built add-in and the pane without Excel, and builds again what changes:
// npm run dev [-- --port 3000] [--cert FILE --key FILE]
import { existsSync, readFileSync, watch } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builder } from './dev/builder.mjs';
import { loadSource } from './docs/load-source.mjs';
import { build } from './lib/ready.mjs';
import { ROOT } from './lib/workspace.mjs';

const WATCHED = [
  'packages/core/src',
  'packages/excel-addin/src',
  'packages/excel-addin/assets',
  'manifest.xml',
];

const { values } = parseArgs({
  options: { port: { type: 'string' }, cert: { type: 'string' }, key: { type: 'string' } },
});
const { fileServer } = await loadSource('scripts/dev/file-server.ts');
const { greeting, servingFor } = await loadSource('scripts/dev/serving.ts');

const serving = servingFor(values, homedir(), existsSync);
if (serving.kind === 'wrong') {
  console.error(serving.sentence);
  process.exit(2);
}

build({ ifNeeded: true });
const files = fileServer(join(ROOT, 'packages/excel-addin/dist'));
const server = serving.kind === 'https' ? createSecureServer(secrets(), files) : createServer(files);
const building = builder();
const watchers = WATCHED.map((path) => watch(join(ROOT, path), { recursive: true }, building.changed));

server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${serving.port} is taken: end what uses it, or give another with --port.`
      : error.message,
  );
  process.exitCode = 1;
  end();
});
server.listen(serving.port, 'localhost', () => {
  for (const sentence of greeting(serving)) console.log(sentence);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);

function secrets() {
  return { cert: readFileSync(serving.cert), key: readFileSync(serving.key) };
}

function end() {
  for (const watcher of watchers) watcher.close();
  building.end();
  server.close();
  server.closeAllConnections();
}
