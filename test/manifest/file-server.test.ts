import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileOf, fileServer } from '../../scripts/dev/file-server.js';
import { runs } from '../fast-check-runs.js';

const FILES: Readonly<Record<string, string>> = {
  'eurakit.html': 'one file',
  'taskpane.html': 'the pane',
  'functions.fi-FI.json': '{}',
  'assets/eurakit-16.png': 'a picture',
  '.secret': 'hidden',
};

let above = '';
let server: Server;

beforeAll(async () => {
  above = mkdtempSync(join(tmpdir(), 'eurakit-served-'));
  mkdirSync(join(above, 'dist/assets'), { recursive: true });
  writeFileSync(join(above, 'outside.txt'), 'outside');
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(above, 'dist', name), text);
  server = createServer(fileServer(join(above, 'dist')));
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(above, { recursive: true });
});

describe('what is answered', () => {
  test.for([
    ['/', 'one file', 'text/html; charset=utf-8', 'no-cache'],
    ['/taskpane.html', 'the pane', 'text/html; charset=utf-8', 'no-cache'],
    ['/taskpane.html?_host_Info=Excel$Web#x', 'the pane', 'text/html; charset=utf-8', 'no-cache'],
    ['/functions.fi-FI.json', '{}', 'application/json; charset=utf-8', 'no-cache'],
    ['/assets/eurakit-16.png', 'a picture', 'image/png', undefined],
  ] as const)('%s', async ([path, text, type, cache]) => {
    const answer = await asked('GET', path);
    expect(answer).toMatchObject({ status: 200, text });
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers['cache-control']).toBe(cache);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
  });

  test('only the head, when that is asked for', async () => {
    const answer = await asked('HEAD', '/taskpane.html');
    expect(answer).toMatchObject({ status: 200, text: '' });
    expect(answer.headers['content-length']).toBe('8');
  });

  test.for([
    ['GET', '/missing.html', 404],
    ['GET', '/assets', 404],
    ['GET', '/taskpane.html/x', 404],
    ['GET', '/../outside.txt', 404],
    ['GET', '/assets/..%2f..%2foutside.txt', 404],
    ['GET', '/..%5coutside.txt', 404],
    ['GET', '/.secret', 404],
    ['GET', '/%00', 404],
    ['GET', '/%E0%A4%A', 404],
    ['POST', '/taskpane.html', 405],
  ] as const)('%s %s is %i', async ([method, path, status]) => {
    const answer = await asked(method, path);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain('outside');
  });
});

test('no address leads out of the folder', () => {
  const folder = join(sep, 'served', 'dist');
  const part = fc.oneof(fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', 'a', ''), fc.string());
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const file = fileOf(folder, `/${parts.join('/')}`);
      expect(file === undefined || file.startsWith(folder + sep)).toBe(true);
    }),
    { numRuns: runs(500) },
  );
});

type Answer = {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
};

/** The path is sent as it is written; fetch would tidy it up first. */
function asked(method: string, path: string): Promise<Answer> {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return new Promise((answered, failed) => {
    const sent = request({ host: '127.0.0.1', port, method, path }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString('utf8');
      answered({ status: response.statusCode, headers: response.headers, text });
    });
    sent.on('error', failed).end();
  });
}
