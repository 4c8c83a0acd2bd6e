import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';

/** What carries messages between the client and its host. */
export type Bridge = { sendMessageToHost(text: string): void; onMessageFromHost?: (text: string) => void };

/** Where the client library is, as Microsoft publishes it. */
export const CLIENT = createRequire(import.meta.url).resolve(
  '@microsoft/office-js/dist/excel-mac-16.00.debug.js',
);

/**
 * Microsoft's own client library, untouched, in a world of its own that talks to the bridge. It adds members to
 * `Array`, `Error` and others, so it is not let into the world of the tests; only `Error` is shared.
 */
export function officeClient(bridge: Bridge): typeof Excel {
  const world = createContext({
    _richApiNativeBridge: bridge,
    console,
    Error,
    setTimeout,
    clearTimeout,
    document: { getElementsByTagName: () => [], addEventListener: () => undefined },
    navigator: { userAgent: '' },
    location: { href: '', search: '' },
  });
  runInContext('var window = globalThis;', world);
  runInContext(readFileSync(CLIENT, 'utf8'), world, { filename: CLIENT });
  return runInContext('Excel', world);
}
