import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { main } from '../../packages/cli/src/main.js';

export type Captured = { readonly code: number; readonly out: string; readonly err: string };

type Settings = {
  readonly stdin?: Uint8Array;
  /** Printing fails in a way that the command does not expect. */
  readonly broken?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  readonly width?: number;
};

/** Runs the command in this process and gives everything that came out of it. */
export async function eurakit(argv: readonly string[], settings: Settings = {}): Promise<Captured> {
  let [out, err] = ['', ''];
  const code = await main(argv, {
    print: (text) => {
      if (settings.broken === true) throw new Error('broken');
      out += text;
    },
    tell: (text) => {
      err += text;
    },
    stdin: async () => settings.stdin ?? new Uint8Array(),
    env: settings.env ?? {},
    terminal: settings.terminal ?? false,
    width: settings.width,
    finish: async () => undefined,
  });
  return { code, out, err };
}

/** The path of a file in test/cli/fixtures. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));
}

export function bytesOf(name: string): Uint8Array {
  return readFileSync(fixture(name));
}

/** An empty folder for this test, gone when it ends. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'eurakit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file below a folder with its content, to see that nothing was written. */
export function contentsOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths.map((path) => {
      const isFile = statSync(join(folder, path)).isFile();
      return [path, isFile ? readFileSync(join(folder, path), 'latin1') : 'folder'];
    }),
  );
}
