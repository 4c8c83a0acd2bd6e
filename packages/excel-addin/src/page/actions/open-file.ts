import { openProblemText, type Text } from '@eurakit/core/render';
import { CancelledError } from '../../work/link.js';
import type { Opened } from '../book/book-services.js';
import { isChanged, placeKey, withBook } from '../page-state.js';
import type { PageTools } from '../page-tools.js';
import {
  notRead,
  oneFile,
  openedBook,
  openedExample,
  opening,
  openingStopped,
  pdfFile,
  textFile,
  workerFailed,
} from '../words/open-words.js';
import { exampleName } from '../words/page-words.js';

/** Opens a file that was chosen or dropped; asks first where changes would be lost. */
export function openFiles(tools: PageTools, files: readonly File[]): void {
  const { store } = tools;
  const [file] = files;
  if (file === undefined) return;
  if (files.length > 1) {
    store.set({ message: { tone: 'alert', text: oneFile(files.length) } });
    return;
  }
  askFirst(tools, () => void openNamed(tools, file.name, () => bytesOf(file)));
}

/** Opens the small workbook with a fault in it. */
export function openExample(tools: PageTools): void {
  const { language } = tools.store.get();
  const name = exampleName()(language);
  askFirst(
    tools,
    () => void openNamed(tools, name, (link) => link.call('example', language), openedExample()),
  );
}

/** Opens bytes as the workbook of that name. */
export function openBytes(tools: PageTools, name: string, bytes: Uint8Array): void {
  askFirst(tools, () => void openNamed(tools, name, async () => bytes));
}

function askFirst({ store }: PageTools, goOn: () => void): void {
  if (store.get().busy !== undefined) return;
  if (isChanged(store.get())) store.set({ asking: { kind: 'not-downloaded', goOn } });
  else goOn();
}

type Link = ReturnType<PageTools['newLink']>;

/** The workbook before it stays open until the new one is. */
async function openNamed(
  tools: PageTools,
  name: string,
  bytesFrom: (link: Link) => Promise<Uint8Array>,
  said: Text = openedBook(name),
): Promise<void> {
  const { store, held, newLink } = tools;
  const link = newLink();
  store.set({
    busy: { what: opening(name), stop: () => link.cancel() },
    message: undefined,
    asking: undefined,
    editing: undefined,
  });
  try {
    const answer = await link.call('open', await bytesFrom(link));
    if (!answer.ok) {
      link.cancel();
      store.set({ message: { tone: 'alert', text: notOpened(name, answer.problem) } });
      return;
    }
    held.link?.cancel();
    held.link = link;
    const { snapshot, computed } = answer;
    const before = store.get().book?.opened ?? 0;
    const results = new Map(
      computed.map((cell) => [placeKey(cell.sheet, cell.row, cell.column), cell.value]),
    );
    store.set({
      ...withBook({ name, opened: before + 1, snapshot, computed: results, revision: 0, saved: 0 }),
      message: { tone: 'status', text: said },
    });
  } catch (error) {
    link.cancel();
    store.set({ message: failure(name, error) });
  } finally {
    store.set({ busy: undefined });
  }
}

function failure(name: string, error: unknown) {
  if (error instanceof CancelledError) return { tone: 'status', text: openingStopped(name) } as const;
  if (error instanceof UnreadableFileError) return { tone: 'alert', text: notRead(name) } as const;
  return { tone: 'alert', text: workerFailed(name, String(error)) } as const;
}

function notOpened(name: string, problem: Extract<Opened, { readonly ok: false }>['problem']): Text {
  if (problem.kind === 'not-a-zip' && /\.(?:csv|tsv|txt|json|md)$/i.test(name)) return textFile(name);
  if (problem.kind === 'other-format' && problem.format === 'pdf') return pdfFile(name);
  const text = openProblemText(problem);
  return (language) => `${name}: ${text(language)}`;
}

/** A file that the browser could not give: a folder, one without rights, one that is gone. */
class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new UnreadableFileError(String(error));
  }
}
