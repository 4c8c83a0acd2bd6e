import type { Snapshot } from '../../grid/snapshot.js';
import { keptText } from './kept-text.js';

/** What a person tells of a workbook, as typed: `80 %`, `1.9.2016–31.12.2018`, a key as `Kotka 54319` by the line. */
export type Given = { readonly rate: string; readonly period: string; readonly key: string };

/** What a workbook keeps of what was told; `undefined` where nothing was, and where somebody else wrote there. */
export function keptGiven(snapshot: Pick<Snapshot, 'properties'>): Given | undefined {
  const list = parsed(keptText('given', snapshot) ?? '');
  if (!Array.isArray(list)) return undefined;
  const [rate = '', period = '', key = ''] = list.map(String);
  return { rate, period, key };
}

/** What a workbook is to keep of it; nothing where nothing was told. */
export function givenText({ rate, period, key }: Given): string | undefined {
  const told = [rate.trim(), period.trim(), key.trim()];
  return told.every((one) => one === '') ? undefined : JSON.stringify(told);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
