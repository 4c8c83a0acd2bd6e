/** Messages of office.js to the program that it stands in, in its flavour for Macs. */
type AgaveMessage = {
  readonly methodId: number;
  readonly callbackId: string;
  readonly params: {
    readonly id?: number;
    readonly keys?: readonly string[];
    readonly values?: readonly string[];
    readonly apiArgs?: readonly unknown[];
  };
};

const METHOD = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;
const BUTTON_PRESSED = 39;
const BUTTON_DONE = 94;

/** What the add-in is told about Excel when it starts. */
export type AgaveContext = {
  readonly language: string;
  readonly sets: Readonly<Record<string, string>>;
  readonly settings: Map<string, string>;
};

/** Excel as office.js sees it outside the workbook. */
export type Agave = {
  readonly handler: { postMessage(text: string): void };
  readonly press: (action: string) => Promise<{ readonly status: number }>;
};

/** Answers office.js, and presses buttons of the ribbon. */
export function agave({ language, sets, settings }: AgaveContext): Agave {
  const pressed = new Map<string, (done: { readonly status: number }) => void>();
  let buttons: string | undefined;
  let presses = 0;
  const answerTo = ({ methodId, callbackId, params }: AgaveMessage): unknown => {
    switch (methodId) {
      case METHOD.getContext:
        return contextOf(language, sets, settings);
      case METHOD.registerEvent:
        if (params.id === BUTTON_PRESSED) buttons = callbackId;
        return [0];
      case METHOD.unregisterEvent:
        return [0];
      case METHOD.writeSettings:
        settings.clear();
        for (const [index, key] of (params.keys ?? []).entries())
          settings.set(key, params.values?.[index] ?? '');
        return [0];
      case METHOD.execute:
        if (params.id === BUTTON_DONE) done(params.apiArgs ?? []);
        return [0];
    }
    throw new Error(`the host knows no method ${methodId}`);
  };
  const done = ([id, status]: readonly unknown[]): void => {
    pressed.get(String(id))?.({ status: Number(status) });
  };
  return {
    handler: {
      postMessage: (text) => {
        const message: AgaveMessage = JSON.parse(text);
        const answer = answerTo(message);
        queueMicrotask(() => messaging().agaveHostCallback(message.callbackId, answer));
      },
    },
    press: (action) => {
      if (buttons === undefined) throw new Error('the add-in does not listen to the ribbon');
      presses += 1;
      const id = `press-${presses}`;
      const completed = new Promise<{ readonly status: number }>((resolve) => pressed.set(id, resolve));
      const source = JSON.stringify({ source: { id: action } });
      messaging().agaveHostEventCallback(buttons, [[id, action, source], BUTTON_PRESSED]);
      return completed;
    },
  };
}

/** The part of office.js that takes answers and events. */
function messaging(): {
  agaveHostCallback(callback: string, answer: unknown): void;
  agaveHostEventCallback(callback: string, event: unknown): void;
} {
  return Object(globalThis).OSF.ScriptMessaging;
}

function contextOf(
  language: string,
  sets: Readonly<Record<string, string>>,
  settings: ReadonlyMap<string, string>,
): readonly unknown[] {
  const context: unknown[] = Array.from({ length: 24 }, () => '');
  const known: Readonly<Record<number, unknown>> = {
    0: [[...settings.keys()], [...settings.values()]],
    1: 'eurakit',
    2: 1,
    3: 16,
    4: 0,
    7: 1,
    8: language,
    9: language,
    11: 'https://example.invalid/budjetti.xlsx',
    12: 1,
    20: JSON.stringify(sets),
    22: '16.0.19000.20000',
    23: 0,
  };
  for (const [index, value] of Object.entries(known)) context[Number(index)] = value;
  return context;
}
