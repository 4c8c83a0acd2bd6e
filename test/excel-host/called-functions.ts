import { ExcelFault, type HostObject } from './host-object.js';

/** What Excel was told of one call: a value, rows of values, or an error with its sentence. */
export type FunctionAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly text: unknown };

/** Excel calling the custom functions of an add-in. */
type CalledFunctions = {
  /** Calls a function as a formula does. */
  readonly call: (name: string, args: readonly unknown[]) => Promise<FunctionAnswer>;
  /** What the add-in's runtime tells the results to. */
  readonly service: () => HostObject;
};

const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [1, '#N/A'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [7, '#VALUE!'],
]);

/** Calls functions by messages to the client; results come as requests. */
export function calledFunctions(tell: (message: string) => void): CalledFunctions {
  const waiting = new Map<unknown, (answer: FunctionAnswer) => void>();
  let calls = 0;
  return {
    call: (name, args) => {
      calls += 1;
      const answered = new Promise<FunctionAnswer>((resolve) => waiting.set(calls, resolve));
      const message = JSON.stringify([calls, name, args, 'Taulukko!A1', 0, null]);
      const entry = { messageCategory: 1, messageType: 1000, targetId: '', message, id: 0 };
      tell(JSON.stringify({ type: 3, message: { entries: [entry] } }));
      return answered;
    },
    service: () => ({
      type: 'CustomFunctions',
      methods: {
        _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
        SetInvocationArrayResults: ([results]) => {
          if (!Array.isArray(results)) throw new ExcelFault('InvalidArgument', 'results are rows');
          for (const [id, ok, value, error] of results)
            waiting.get(id)?.(
              ok === true
                ? { ok, value }
                : { ok: false, error: ERRORS.get(error) ?? String(error), text: value },
            );
        },
      },
    }),
  };
}
