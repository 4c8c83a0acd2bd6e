import type { BoundCell } from '@eurakit/core/binding';
import { type Snapshot, toAddress } from '@eurakit/core/workbook';
import type { CellFormat, SourceFile } from '../../work/binding-questions.js';
import type { BindingState } from '../binding/binding-state.js';
import type { Tools } from '../tools.js';
import {
  bindingOpened,
  listingFields,
  looking,
  noLabelBeside,
  planningForm,
  readingFile,
  sourceRead,
  sourceUnreadable,
} from '../words/binding-words.js';
import { filled, filling } from '../words/fill-words.js';
import { noSelection } from '../words/paste-words.js';
import { during } from './during.js';
import { readBook } from './read-book.js';
import { writeCells } from './write-cells.js';

/** Asks for the fields that can be bound, of the project that was chosen. */
export async function loadFields(tools: Tools): Promise<void> {
  await during(tools, listingFields(), async () => {
    const { source } = tools.store.get().binding;
    const { language } = tools.store.get();
    const { groups } = await tools.link.call('fields', { source, language });
    setBinding(tools, { groups });
  });
}

/** Takes the project that the form is filled from; one that holds none is told and not taken. */
export async function chooseSource(tools: Tools, source: SourceFile): Promise<void> {
  await during(tools, readingFile(source.name), async () => {
    const { language } = tools.store.get();
    const { readable, groups } = await tools.link.call('fields', { source, language });
    if (readable) setBinding(tools, { source, groups, plan: undefined, problems: [] });
    const text = (readable ? sourceRead : sourceUnreadable)(source.name);
    tools.store.set({ message: { tone: readable ? 'status' : 'alert', text } });
  });
}

/** Opens a binding that somebody made, in place of the one that is there. */
export async function openBinding(tools: Tools, name: string, text: string): Promise<void> {
  await during(tools, readingFile(name), async () => {
    const { language } = tools.store.get();
    const opened = await tools.link.call('openBinding', { text, language });
    if (opened.ok) setBinding(tools, { cells: opened.cells, plan: undefined, problems: [] });
    else setBinding(tools, { plan: undefined, problems: opened.problems });
    const said = opened.ok
      ? bindingOpened(name, opened.cells.length)
      : () => `${name}: ${opened.problems[0]}`;
    tools.store.set({ message: { tone: opened.ok ? 'status' : 'alert', text: said } });
  });
}

/** Looks at the selected cell: what is written beside it and above it. */
export async function pointCell(tools: Tools): Promise<void> {
  await during(tools, looking(), async () => {
    const selection = await tools.host.selection();
    if (selection === undefined) {
      tools.store.set({ message: { tone: 'alert', text: noSelection() } });
      return;
    }
    const { sheet, area } = selection;
    const place = { sheet, cell: toAddress(area.top, area.left) };
    const { snapshot } = await readBook(tools);
    const pointed = await tools.link.call('pointed', { snapshot, place });
    setBinding(tools, { pointed });
    if (pointed === undefined)
      tools.store.set({ message: { tone: 'alert', text: noLabelBeside(place.cell) } });
  });
}

/** Binds a field to the cell that was pointed at; a cell that is bound already gets the new field. */
export async function addBound(tools: Tools, field: string, unit: BoundCell['unit']): Promise<void> {
  const { pointed } = tools.store.get().binding;
  if (pointed === undefined) return;
  await during(tools, looking(), async () => {
    const bound = await tools.link.call('bind', { field, pointed, unit });
    const { cells } = tools.store.get().binding;
    const others = cells.filter(({ sheet, cell }) => sheet !== bound.sheet || cell !== bound.cell);
    setBinding(tools, { cells: [...others, bound], pointed: undefined, plan: undefined, problems: [] });
  });
}

/** Takes a bound cell out of the binding. */
export function removeBound(tools: Tools, bound: BoundCell): void {
  const { cells } = tools.store.get().binding;
  setBinding(tools, { cells: cells.filter((one) => one !== bound), plan: undefined, problems: [] });
}

/** Compares the form with the binding, and finds what filling would write, to be shown first. */
export async function planBound(tools: Tools): Promise<void> {
  const { source, cells } = tools.store.get().binding;
  if (source === undefined) return;
  await during(tools, planningForm(), async () => {
    const { snapshot } = await readBook(tools);
    const { language } = tools.store.get();
    const formats = await formatsOf(tools, cells, snapshot);
    const plan = await tools.link.call('bound', { snapshot, source, cells, formats, language });
    if (plan.ok) setBinding(tools, { plan: { ...plan, seen: snapshot }, problems: [] });
    else setBinding(tools, { plan: undefined, problems: plan.problems ?? [] });
    if (!plan.ok && plan.problems === undefined)
      tools.store.set({ message: { tone: 'alert', text: sourceUnreadable(source.name) } });
  });
}

/** How the cells of days and rates show numbers; amounts are written alike in every format. */
async function formatsOf(
  { host }: Tools,
  cells: readonly BoundCell[],
  { sheets }: Snapshot,
): Promise<readonly CellFormat[]> {
  const places = cells.filter(
    ({ sheet, unit }) => unit === undefined && sheets.some(({ name }) => name === sheet),
  );
  const formats = places.length === 0 ? [] : ((await host.formats?.(places)) ?? []);
  return places.flatMap(({ sheet, cell }, nth) => {
    const format = formats[nth];
    return format === undefined ? [] : [{ sheet, cell, format }];
  });
}

/** Writes what was shown. */
export async function fillBound(tools: Tools): Promise<void> {
  const { plan, overwrite } = tools.store.get().binding;
  if (plan === undefined) return;
  const cells = [...plan.changes, ...(overwrite ? plan.overwrites : [])];
  await during(tools, filling(), async () => {
    if (await writeCells(tools, cells, plan.seen, filled(cells.length)))
      setBinding(tools, { plan: undefined, overwrite: false });
  });
}

function setBinding({ store }: Tools, part: Partial<BindingState>): void {
  store.set({ binding: { ...store.get().binding, ...part } });
}
