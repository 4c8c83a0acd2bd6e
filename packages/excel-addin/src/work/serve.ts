import type { Answers, Services } from './link.js';

/** The worker's own side: what it hears and where it answers. */
type WorkerSide = {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  postMessage(message: unknown): void;
};

/** Answers what a page asks, in the order in which it is done. */
export function serve<S extends Services>(side: WorkerSide, answers: Answers<S>): void {
  side.addEventListener('message', ({ data: { id, service, asks } }) => {
    void Promise.resolve()
      .then(() => answers[service]?.(asks))
      .then(
        (answer) => side.postMessage({ id, answer }),
        (error: unknown) => side.postMessage({ id, error: String(error) }),
      );
  });
}
