import { CancelledError, type Link, type Services, WorkerError } from './link.js';

type Waiting = { done(answer: unknown): void; failed(error: Error): void };

/** Services of a worker, which is started when it is first asked, and anew after it was stopped. */
export function workerLink<S extends Services>(start: () => Worker): Link<S> {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;
  const end = (error: Error): void => {
    worker?.terminate();
    worker = undefined;
    for (const asked of waiting.values()) asked.failed(error);
    waiting.clear();
  };
  const started = (): Worker => {
    const one = start();
    one.onmessage = ({ data }: MessageEvent) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ('error' in data) asked?.failed(new WorkerError(data.error));
      else asked?.done(data.answer);
    };
    one.onerror = (event) => {
      event.preventDefault();
      end(new WorkerError(event.message));
    };
    return one;
  };
  return {
    call: (service, asks) =>
      new Promise((done, failed) => {
        worker ??= started();
        last += 1;
        waiting.set(last, { done, failed });
        worker.postMessage({ id: last, service, asks });
      }),
    cancel: () => end(new CancelledError('stopped by the user')),
  };
}
