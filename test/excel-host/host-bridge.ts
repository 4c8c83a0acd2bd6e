import type { Book } from './book.js';
import { type ChangedArea, noChanges } from './changes.js';
import { type Counts, noCounts } from './counts.js';
import type { Services } from './host-object.js';
import { interpret, type References } from './interpreter.js';
import type { Bridge } from './office-client.js';
import { ACTION, type BridgeMessage, PATH, type Request, type Response } from './wire.js';
import { workbookObject } from './workbook-object.js';

/**
 * How a request may go wrong: not done at all, done though the answer is lost, left off after some writing, or refused
 * with a code of Excel's.
 */
type Failure = 'refused' | 'answer-lost' | 'left-off' | { readonly code: string };

/** What may be otherwise than in an Excel where all goes well. Requests are counted from 1, clean-ups not. */
export type HostSettings = {
  /** The most bytes of a request and of an answer, as in Excel on the web. */
  readonly mostBytes?: number;
  /** The most cells that are read at once. */
  readonly mostCells?: number;
  /** Milliseconds from a request to its answer. */
  readonly latency?: number;
  readonly isEditingCell?: () => boolean;
  /** What happens just before a request: what a second user does, say. */
  readonly before?: (request: number, book: Book) => void;
  readonly fails?: (request: number) => Failure | undefined;
  /** What a second user does just after cells were written, before they are read again. */
  readonly afterWrite?: (book: Book) => void;
  /** Objects outside the workbook. */
  readonly services?: Services;
};

/** An Excel of our own: what the client is to be connected to, and what came of it. */
export type HostBridge = {
  readonly bridge: Bridge;
  readonly book: Book;
  readonly counts: Counts;
  /** References that the client still holds. */
  readonly live: () => number;
  /** What a person does to the workbook, told to the client if it asked to be told. */
  readonly byHand: (edit: (book: Book) => readonly ChangedArea[]) => void;
  /** Sends the client a message of which it did not ask. */
  readonly tell: (message: string) => void;
};

/** Opens an Excel in which a workbook stands open. */
export function hostBridge(book: Book, settings: HostSettings = {}): HostBridge {
  const references: References = { next: 1, live: new Map() };
  const counts = noCounts();
  const { afterWrite, mostCells = 5_000_000 } = settings;
  const changes = noChanges();
  const workbook = workbookObject({ book, counts, mostCells, changes, afterWrite });
  const root = { ...workbook, services: settings.services ?? {} };
  const answer = (request: Request): Answer => {
    if (isCleanUp(request)) {
      counts.cleanUps += 1;
      return good(interpret(request, root, references));
    }
    if (isForServices(request)) {
      counts.services += 1;
      return good(interpret(request, root, references));
    }
    counts.requests += 1;
    counts.actions += request.Actions.length;
    settings.before?.(counts.requests, book);
    const failure = settings.fails?.(counts.requests);
    if (failure === 'refused') return LOST;
    if (settings.isEditingCell?.() === true) return good(refusal('InvalidOperationInCellEditMode'));
    if (typeof failure === 'object') return good(refusal(failure.code));
    const response = interpret(failure === 'left-off' ? leftOff(request) : request, root, references);
    return failure === undefined ? good(response) : LOST;
  };
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, message }: BridgeMessage = JSON.parse(text);
      const size = bytesOf(text);
      counts.bytesUp += size;
      const given = size > mostBytes ? tooLarge('Request') : answer(message.body);
      const answered = bytesOf(given.body) > mostBytes ? tooLarge('Response') : given;
      counts.bytesDown += bytesOf(answered.body);
      const told = changes.take('ThisLocalAddin');
      const send = (): void => {
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 1, message: answered }));
        if (told !== undefined) tell(told);
      };
      if (settings.latency === undefined) queueMicrotask(send);
      else setTimeout(send, settings.latency);
    },
  };
  const mostBytes = settings.mostBytes ?? Number.POSITIVE_INFINITY;
  const byHand: HostBridge['byHand'] = (edit) => {
    for (const { sheet, area } of edit(book)) changes.add(sheet, area);
    const told = changes.take('Unknown');
    if (told !== undefined) queueMicrotask(() => tell(told));
  };
  const tell = (message: string): void => bridge.onMessageFromHost?.(message);
  return { bridge, book, counts, live: () => references.live.size, byHand, tell };
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

type Answer = {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: string;
};

function good(response: Response): Answer {
  return { statusCode: 200, headers: {}, body: JSON.stringify(response) };
}

const LOST = bad(503, 'ServiceNotAvailable', 'the connection was lost');

function refusal(code: string): Response {
  return { Results: [], Error: { Code: code, Message: 'Excel refuses', Location: '', ActionIndex: 0 } };
}

function tooLarge(what: 'Request' | 'Response'): Answer {
  return bad(413, `${what}PayloadSizeLimitExceeded`, 'the payload is larger than 5 MB');
}

function bad(statusCode: number, code: string, message: string): Answer {
  return { statusCode, headers: {}, body: JSON.stringify({ error: { code, message } }) };
}

function isCleanUp({ Actions }: Request): boolean {
  const others = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return others.length > 0 && others.every(({ Name }) => Name === '_RemoveReference');
}

function isForServices({ ObjectPaths }: Request): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.service);
}

/** The request as far as the middle of what it writes. */
function leftOff({ Actions, ObjectPaths }: Request): Request {
  const writes = Actions.filter(({ ActionType }) => ActionType === ACTION.setProperty);
  const last = writes[Math.floor(writes.length / 2)];
  return { Actions: last === undefined ? Actions : Actions.slice(0, Actions.indexOf(last)), ObjectPaths };
}
