import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'text/xml; charset=utf-8',
};

/**
 * Answers with the files of a folder and nothing outside it. Pages are asked for anew each time; pictures have no
 * Cache-Control, because Office shows its own in place of one that may not be kept. Excel on the web reads
 * functions.json from another address, so every address may.
 */
export function fileServer(folder: string): RequestListener {
  return (request, response) => {
    answer(folder, request, response).catch((error: unknown) => {
      console.error(error);
      end(response, 500, 'This file could not be read; the terminal says why.');
    });
  };
}

/** The file in the folder that an address asks for, or `undefined` for one outside it and for hidden ones. */
export function fileOf(folder: string, url: string): string | undefined {
  const path = decoded(url.replace(/[?#].*$/s, ''));
  if (path === undefined || path.includes('\0') || path.includes('\\')) return undefined;
  const parts = path.split('/');
  if (!path.startsWith('/') || parts.some((part) => part.startsWith('.'))) return undefined;
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : undefined;
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return end(response, 405, 'Only GET and HEAD are answered.');
  }
  const url = request.url ?? '/';
  const file = fileOf(folder, url === '/' ? '/eurakit.html' : url);
  const content = file === undefined ? undefined : await contentOf(file);
  if (file === undefined || content === undefined)
    return end(response, 404, 'There is no such file. Is it still being built?');
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.setHeader('content-type', type);
  response.setHeader('content-length', content.length);
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('x-content-type-options', 'nosniff');
  if (!type.startsWith('image/')) response.setHeader('cache-control', 'no-cache');
  response.end(request.method === 'HEAD' ? undefined : content);
}

async function contentOf(file: string): Promise<Uint8Array | undefined> {
  try {
    return (await stat(file)).isFile() ? await readFile(file) : undefined;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function end(response: ServerResponse, status: number, sentence: string): void {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
