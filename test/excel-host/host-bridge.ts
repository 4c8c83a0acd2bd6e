import type { Book } from './book.js';
import { type Counts, noCounts } from './counts.js';
import { interpret, type References } from './interpreter.js';
import type { Bridge } from './office-client.js';
import { ACTION, type BridgeMessage, type Request, type Response } from './wire.js';
import { workbookObject } from './workbook-object.js';

/** How a request may go wrong: not done at all, done though the answer is lost, or left off after some writing. */
type Failure = 'refused' | 'answer-lost' | 'left-off';

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
};

/** An Excel of our own: what the client is to be connected to, and what came of it. */
export type HostBridge = {
  readonly bridge: Bridge;
  readonly book: Book;
  readonly counts: Counts;
  /** References that the client still holds. */
  readonly live: () => number;
};

/** Opens an Excel in which a workbook stands open. */
export function hostBridge(book: Book, settings: HostSettings = {}): HostBridge {
  const references: References = { next: 1, live: new Map() };
  const counts = noCounts();
  const root = workbookObject({ book, counts, mostCells: settings.mostCells ?? 5_000_000 });
  const answer = (request: Request): Answer => {
    if (isCleanUp(request)) {
      counts.cleanUps += 1;
      return good(interpret(request, root, references));
    }
    counts.requests += 1;
    counts.actions += request.Actions.length;
    settings.before?.(counts.requests, book);
    const failure = settings.fails?.(counts.requests);
    if (failure === 'refused') return LOST;
    if (settings.isEditingCell?.() === true) return good(EDITING);
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
      const send = (): void => bridge.onMessageFromHost?.(JSON.stringify({ id, type: 1, message: answered }));
      if (settings.latency === undefined) queueMicrotask(send);
      else setTimeout(send, settings.latency);
    },
  };
  const mostBytes = settings.mostBytes ?? Number.POSITIVE_INFINITY;
  return { bridge, book, counts, live: () => references.live.size };
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

const EDITING: Response = {
  Results: [],
  Error: {
    Code: 'InvalidOperationInCellEditMode',
    Message: 'Excel is in cell-editing mode.',
    Location: '',
    ActionIndex: 0,
  },
};

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

/** The request as far as the middle of what it writes. */
function leftOff({ Actions, ObjectPaths }: Request): Request {
  const writes = Actions.filter(({ ActionType }) => ActionType === ACTION.setProperty);
  const last = writes[Math.floor(writes.length / 2)];
  return { Actions: last === undefined ? Actions : Actions.slice(0, Actions.indexOf(last)), ObjectPaths };
}
