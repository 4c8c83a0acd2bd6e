import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import { CLIENT } from '../../excel-host/office-client.js';
import { type Call, fromText, toText } from './message.js';

/** A page in a browser that holds the client, an Excel of ours and the adapter. */
export type BrowserPage = {
  readonly ask: <Result>(call: Call) => Promise<Result>;
  readonly close: () => Promise<void>;
};

type Asked = { readonly text: string; readonly answered: (text: string) => void };

const HTML = '<!doctype html><script src="/client.js"></script><script src="/page.js"></script>';

/** Starts the browser without a window, and the page in it. */
export async function openBrowserPage(browser: string): Promise<BrowserPage> {
  const folder = await mkdtemp(join(tmpdir(), 'eurakit-chromium-'));
  const files = new Map([
    ['/', HTML],
    ['/client.js', await readFile(CLIENT, 'utf8')],
    ['/page.js', await pageScript(folder)],
  ]);
  const waiting: Asked[] = [];
  let isFree: ((call: Asked) => void) | undefined;
  let current: Asked | undefined;
  const hand = (response: ServerResponse, call: Asked): void => {
    isFree = undefined;
    current = call;
    response.end(call.text);
  };
  const server = createServer(async (request, response) => {
    const file = files.get(request.url ?? '');
    if (file !== undefined) response.setHeader('content-type', typeOf(request.url)).end(file);
    else if (request.url === '/next') {
      const next = waiting.shift();
      if (next !== undefined) hand(response, next);
      else isFree = (call) => hand(response, call);
    } else if (request.method !== 'POST') {
      // The browser asks for an icon by itself.
      response.writeHead(404).end();
    } else {
      const text = await bodyOf(request);
      response.end();
      current?.answered(text);
    }
  });
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const process = started(browser, folder, `http://127.0.0.1:${port}/`);
  const gone = new Promise<never>((_, failed) => {
    process.once('error', failed);
    process.once('exit', () => failed(new Error(`${browser} ended by itself`)));
  });
  gone.catch(() => undefined);
  return {
    ask: async (call) => {
      const answered = new Promise<string>((answered) => {
        const asked = { text: toText(call), answered };
        if (isFree === undefined) waiting.push(asked);
        else isFree(asked);
      });
      const text = await Promise.race([answered, gone]);
      const answer = fromText<{ readonly result: never; readonly error?: string }>(text);
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.result;
    },
    close: async () => {
      const ended = new Promise((done) => process.once('exit', done));
      process.kill();
      await ended;
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function typeOf(url: string | undefined): string {
  return url === '/' ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8';
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function pageScript(folder: string): Promise<string> {
  await build({
    entry: ['test/excel/chromium/page.ts'],
    format: ['iife'],
    platform: 'browser',
    target: 'es2022',
    outDir: join(folder, 'dist'),
    noExternal: [/./],
    config: false,
    dts: false,
    silent: true,
  });
  return readFile(join(folder, 'dist', 'page.global.js'), 'utf8');
}

function started(browser: string, folder: string, url: string): ChildProcess {
  const profile = `--user-data-dir=${join(folder, 'profile')}`;
  const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-extensions'];
  return spawn(browser, [...quiet, '--disable-background-networking', profile, url], { stdio: 'ignore' });
}
