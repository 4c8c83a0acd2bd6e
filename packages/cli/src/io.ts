import { errorCode } from './error-code.js';

/** What the command has of the outside besides files: where it prints, what it is handed, its settings. */
export type Io = {
  readonly print: (text: string) => void;
  readonly tell: (text: string) => void;
  readonly stdin: () => Promise<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminal: boolean;
  /** How many characters a line of the terminal takes; `undefined` where lines may be of any length. */
  readonly width?: number | undefined;
  /** Waits until everything is printed; the code of the error that kept it from being printed, if any. */
  readonly finish: () => Promise<string | undefined>;
};

/** The process itself. A reader that stops reading (`| head`) is no error: the rest is for nobody. */
export function processIo(): Io {
  const { stdout, stderr, stdin } = process;
  let failure: string | undefined;
  stdout.on('error', (error) => {
    failure ??= errorCode(error);
  });
  stderr.on('error', () => undefined);
  return {
    print: (text) => {
      if (failure === undefined) stdout.write(text);
    },
    tell: (text) => {
      stderr.write(text);
    },
    stdin: () => collect(stdin),
    env: process.env,
    terminal: stdout.isTTY === true,
    width: stdout.isTTY === true ? stdout.columns : undefined,
    finish: async () => {
      if (failure === undefined) await new Promise<void>((resolve) => stdout.write('', () => resolve()));
      return failure === 'EPIPE' ? undefined : failure;
    },
  };
}

/** More than the core reads, which then says so; the rest of a huge file stays unread. */
const MOST_BYTES = 32_000_000;

/** The bytes of a stream, or its beginning if there is no end to it. */
export async function collect(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}
