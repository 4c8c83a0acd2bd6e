import type { Dropped } from '../../model/report-reading.js';
import { type Block, blockText } from '../matrices/block.js';
import { blocksFromText } from '../matrices/text-blocks.js';
import { writtenPeriods } from './written-period.js';

/** The parts of a plan that are read. */
export type PlanField = 'mainGoal' | 'subGoals' | 'results' | 'outputs' | 'risks' | 'milestones';

/** A part with the blocks under its heading. */
export type FieldBlocks = {
  readonly field: PlanField;
  readonly heading: Block;
  readonly blocks: readonly Block[];
};

const HEADINGS: Readonly<Record<PlanField, readonly RegExp[]>> = {
  mainGoal: [
    /^(?:hankkeen )?(?:pää|yleis|kokonais)tavoite$/u,
    /^(?:projektets )?(?:huvudmål|övergripande mål)(?:et)?$/u,
    /^(?:main|overall) (?:goal|objective)$/u,
  ],
  subGoals: [
    /^(?:hankkeen )?osatavoit(?:e|teet)$/u,
    /^(?:projektets )?delmål(?:en)?$/u,
    /^(?:sub-?goals?|specific (?:goals|objectives))$/u,
  ],
  risks: [
    /^risk(?:it|ien ?kartoitus|ikartoitus|ianalyysi|ien ?hallinta|ien ?arviointi|it ja .{3,40})$/u,
    /^risk(?:er|erna|analys|kartläggning|hantering|er och .{3,40})$/u,
    /^risks?(?: assessment| analysis| management| and .{3,40})?$/u,
  ],
  results: [
    /^(?:hankkeen |odotetut |tavoitellut )?tulokset$/u,
    /^(?:projektets |förväntade )?resultat(?:en)?$/u,
    /^(?:expected |project )?results$/u,
  ],
  outputs: [
    /^(?:hankkeen )?tuotokset(?: ja .{3,30})?$/u,
    /^(?:prestationer|utfall|produkter)(?:na)?$/u,
    /^(?:outputs?|deliverables)$/u,
  ],
  milestones: [
    /^(?:hankkeen )?(?:aikataulu|virstanpylväät|välitavoitteet|etapit)$/u,
    /^(?:tidtabell|tidsplan|milstolpar|etappmål)(?:en|na)?$/u,
    /^(?:schedule|timetable|milestones)$/u,
  ],
};

const FIELDS: readonly PlanField[] = ['mainGoal', 'subGoals', 'risks', 'results', 'outputs', 'milestones'];

/** `Soccan kärjet ja toimenpiteet kevät 2018-kevät 2019`: what is done, with the time in which it is done. */
const ACTIONS =
  /(?:kärjet|toimenpiteet|tuotokset|toimintasuunnitelma|åtgärder|prestationer|actions|outputs)/iu;

/** Divides a plan among its fields by their headings; what stands under other headings is left out. */
export function planFields(blocks: readonly Block[]): {
  readonly fields: readonly FieldBlocks[];
  readonly dropped: readonly Dropped[];
} {
  const fields: { field: PlanField; heading: Block; blocks: Block[] }[] = [];
  const dropped: Dropped[] = [];
  let open: Block[] | undefined;
  for (const [nth, block] of blocks.entries()) {
    const label = labelOf(block);
    const field =
      label === undefined ? actionsField(block, blocks[nth + 1]) : fieldOf(label.label, label.rest);
    if (field !== undefined) {
      open = [];
      fields.push({ field, heading: block, blocks: open });
      const head = label === undefined ? blockText(block) : `${label.label}${label.colon ? ':' : ''}`;
      dropped.push({ text: head, line: block.line, reason: 'heading' });
      if (label !== undefined && label.rest !== '')
        open.push(...blocksFromText(label.rest).map((one) => ({ ...one, line: block.line })));
    } else if (label?.colon === true && isOtherField(label.label)) {
      open = undefined;
      dropped.push({ text: blockText(block), line: block.line, reason: 'outside' });
    } else if (open === undefined)
      dropped.push({ text: blockText(block), line: block.line, reason: 'outside' });
    else open.push(block);
  }
  return { fields, dropped };
}

/** The field that a line is the heading of; it ends in a colon there. */
export function fieldOfLine(line: string): PlanField | undefined {
  const [, label = ''] = /^\s*(\p{L}[^:]{2,60}):/u.exec(line) ?? [];
  return label === '' ? undefined : fieldOf(label.trim(), '');
}

type Label = { readonly label: string; readonly rest: string; readonly colon: boolean };

/** `Päätavoite:`, `Rahoittajat: EU`, or a short line that could be a heading. */
function labelOf(block: Block): Label | undefined {
  if (block.kind === 'row' || (block.bullet !== undefined && !/\d/.test(block.bullet))) return undefined;
  const text = block.text.replace(/^(?:\d{1,2}(?:\.\d{1,2})*\.?) /u, '').trim();
  const colon = text.search(/:(?:\s|$)/u);
  if (colon > 60 || (colon < 0 && text.length > 60)) return undefined;
  if (colon < 0) return { label: text, rest: '', colon: false };
  return { label: text.slice(0, colon).trim(), rest: text.slice(colon + 1).trim(), colon: true };
}

function fieldOf(label: string, rest: string): PlanField | undefined {
  const text = label.toLowerCase();
  const found = FIELDS.find((field) => HEADINGS[field].some((pattern) => pattern.test(text)));
  return rest.length > 0 && /^[\p{Ll}]/u.test(rest) && found === undefined ? undefined : found;
}

/** A heading of actions says when they are done, or a list of them follows. */
function actionsField(block: Block, next: Block | undefined): PlanField | undefined {
  if (block.kind === 'row' || block.bullet !== undefined || block.text.length > 250) return undefined;
  const head = block.text.slice(0, 90);
  if (!ACTIONS.test(head) || /[.!?]$/.test(block.text) || next === undefined) return undefined;
  return writtenPeriods(block.text).some(({ isYear }) => !isYear) ? 'outputs' : undefined;
}

/** Another field of the form ends the one before; a line that announces a list of its own does not. */
function isOtherField(label: string): boolean {
  const words = label.split(/\s+/u);
  if (words.length > 5 || !/^\p{Lu}/u.test(label)) return false;
  if (/^(?:riski|toimenpi|ehkäisy|varautu|hallintakeino|risk|åtgärd|mitigation|action)/iu.test(label))
    return false;
  return !words.some((word) => /^(?:on|ovat|oli|olivat|är|var|is|are|mm\.?|esimerkiksi)$/iu.test(word));
}
