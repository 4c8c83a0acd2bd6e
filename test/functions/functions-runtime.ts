import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { type Bridge, CLIENT } from '../excel-host/office-client.js';
import { ACTION, type BridgeMessage, type Request, type Response } from '../excel-host/wire.js';

/** What Excel was told of one call: a value, rows of values, or an error with its sentence. */
type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly text: string };

/** Microsoft's runtime of custom functions, connected to an Excel that calls functions and takes their results. */
export type FunctionsRuntime = {
  readonly runtime: typeof CustomFunctions;
  /** Calls a function as a formula does; `addresses` are those of its arguments. */
  readonly call: (
    name: string,
    args: readonly unknown[],
    addresses?: readonly string[] | null,
  ) => Promise<Answer>;
};

/** Starts the runtime in a world of its own; the functions stay in ours. */
export function startFunctions(): FunctionsRuntime {
  const waiting = new Map<number, (answer: Answer) => void>();
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, message }: BridgeMessage = JSON.parse(text);
      const body = JSON.stringify(taken(message.body, waiting));
      const answer = { id, type: 1, message: { statusCode: 200, headers: {}, body } };
      queueMicrotask(() => bridge.onMessageFromHost?.(JSON.stringify(answer)));
    },
  };
  const runtime = runtimeOn(bridge);
  let calls = 0;
  return {
    runtime,
    call: (name, args, addresses = null) => {
      calls += 1;
      const message = JSON.stringify([calls, name, args, 'Taulukko!A1', 0, addresses]);
      const entry = { messageCategory: 1, messageType: 1000, targetId: '', message, id: 0 };
      const answered = new Promise<Answer>((resolve) => waiting.set(calls, resolve));
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
      return answered;
    },
  };
}

/**
 * Takes the results of a request: rows of call, whether it went well, value or sentence, and the number of the error.
 * The object that is told them is no part of a workbook; anything else that is asked of it is refused.
 */
function taken({ Actions }: Request, waiting: ReadonlyMap<number, (answer: Answer) => void>): Response {
  for (const { ActionType, Name, ArgumentInfo } of Actions) {
    if (ActionType === ACTION.instantiate) continue;
    if (Name !== 'SetInvocationArrayResults') throw new Error(`the host knows no CustomFunctions.${Name}`);
    const [results] = ArgumentInfo?.Arguments ?? [];
    for (const [id, ok, value, error] of Array.isArray(results) ? results : [])
      waiting.get(id)?.(
        ok ? { ok: true, value } : { ok: false, error: ERRORS[error] ?? String(error), text: value },
      );
  }
  return { Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) };
}

const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!' };

const LOADER = CLIENT.replace(/[^/\\]+$/, 'office.debug.js');

/**
 * The loader keeps the list of functions, the client calls them. Where no page loads it, the loader says so once it
 * has made that list, which is all that is needed of it.
 */
function runtimeOn(bridge: Bridge): typeof CustomFunctions {
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const world = createContext({
    _richApiNativeBridge: bridge,
    console,
    Error,
    performance,
    setTimeout,
    clearTimeout,
    sessionStorage: storage,
    localStorage: storage,
    document: { getElementsByTagName: () => [], addEventListener: () => undefined },
    navigator: { userAgent: '' },
    location: { href: '', search: '' },
  });
  runInContext('var window = globalThis;', world);
  try {
    runInContext(readFileSync(LOADER, 'utf8'), world, { filename: LOADER });
  } catch (problem) {
    if (typeof problem !== 'string' || !problem.includes('library file name')) throw problem;
  }
  runInContext(readFileSync(CLIENT, 'utf8'), world, { filename: CLIENT });
  return runInContext('CustomFunctions', world);
}
