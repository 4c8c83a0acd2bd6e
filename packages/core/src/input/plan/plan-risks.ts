import type { Risk } from '../../model/project-plan.js';
import type { Dropped } from '../../model/report-reading.js';
import { type Block, blockText } from '../matrices/block.js';
import { mendText } from '../matrices/mend-text.js';
import type { MendedText, Mending } from '../matrices/mending.js';
import { beginsInside, endsSentence } from '../matrices/seam.js';
import type { Vocabulary } from '../matrices/vocabulary.js';

export type ReadRisks = {
  readonly risks: readonly Risk[];
  /** The line of each risk. */
  readonly lines: readonly number[];
  readonly repairs: MendedText['repairs'];
  readonly dropped: readonly Dropped[];
};

/** A title has few words; one of a whole sentence somewhat more, and names what may go wrong. */
const MOST_TITLE_WORDS = 11;
const MOST_SENTENCE_WORDS = 22;
const MOST_INLINE_WORDS = 6;

const RISK_NOUNS: readonly RegExp[] = [
  /risk(?:i|it|ejä)?(?!\p{L}{0,100}hallin)|puut(?:e|teet|tuminen)|ylit(?:ys|tyminen)|ttomuus|pettäminen|viivästy/iu,
  /epäonnistu|vaihtuvuus|sairastu|ristirii|uhka|vaara/iu,
  /förseni|brist|överskrid|avhopp|konflikt|delay|lack|overrun|failure|turnover|shortage/iu,
];
const VERBS: readonly RegExp[] = [
  /(?<!\p{L})(?:on|ovat|oli|olivat|voi|voivat|pyritään|laaditaan|tehdään|valvoo|seurataan)(?!\p{L})/iu,
  /(?<!\p{L})(?:är|var|har|görs|is|are|was|has|have|will)(?!\p{L})/iu,
];
const COLUMN_HEADING =
  /^(?:riski ?[|/] ?)?(?:toimenpiteet|åtgärder|actions|measures)\p{L}{0,100} (?:riski|risk)/iu;

/**
 * Reads risks with what is done about them: rows of a table, or titles with text under them. A title may stand on a
 * line of its own, at the end of a line, or run into its text: then a capital inside a sentence tells where it ends.
 */
export function readRisks(blocks: readonly Block[], mending: Mending): ReadRisks {
  const risks: { risk: string; mitigation: string[]; line: number }[] = [];
  const dropped: Dropped[] = [];
  const mended = blocks.map((block) => ({ block, text: mendText(blockText(block), block.line, mending) }));
  for (const block of blocks) {
    const mark = block.kind === 'text' ? (block.bullet ?? '') : '';
    if (/[\p{L}\p{N}]/u.test(mark)) dropped.push({ text: mark, line: block.line, reason: 'list-mark' });
  }
  for (const piece of piecesOf(mended, mending.vocabulary)) {
    const last = risks.at(-1);
    if (piece.isTitle) risks.push({ risk: piece.text, mitigation: [], line: piece.line });
    else if (last === undefined || COLUMN_HEADING.test(piece.text))
      dropped.push({ text: piece.text, line: piece.line, reason: 'introduction' });
    else last.mitigation.push(piece.text);
  }
  return {
    risks: risks.map(({ risk, mitigation }) => ({ risk, mitigation: mitigation.join(' ') })),
    lines: risks.map(({ line }) => line),
    repairs: mended.flatMap(({ text }) => text.repairs),
    dropped,
  };
}

type Piece = { readonly text: string; readonly line: number; readonly isTitle: boolean };
type Line = { readonly block: Block; readonly text: MendedText };

function* piecesOf(lines: readonly Line[], vocabulary: Vocabulary): Iterable<Piece> {
  let [open, start] = ['', 0];
  for (const [nth, { block, text }] of lines.entries()) {
    if (block.kind === 'row') {
      yield* sentences(open, start, false, vocabulary);
      open = '';
      yield* rowPieces(block.cells, block.line);
      continue;
    }
    if (open === '') start = block.line;
    open += `${open === '' ? '' : ' '}${block.bullet === undefined ? text.text : text.text.replace(/^\S+ /, '')}`;
    const next = lines[nth + 1];
    const isBroken = next === undefined || next.block.kind === 'row' || !beginsInside(next.text.text);
    if (!isBroken) continue;
    if (!endsSentence(open) && !endsInTitle(open)) continue;
    yield* sentences(open, start, true, vocabulary);
    open = '';
  }
  yield* sentences(open, start, true, vocabulary);
}

function* rowPieces(cells: readonly string[], line: number): Iterable<Piece> {
  const [risk = '', ...mitigation] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const isHeading = risk.length < 40 && /^risk/iu.test(risk) && mitigation.every((one) => one.length < 60);
  yield { text: isHeading ? [risk, ...mitigation].join(' | ') : risk, line, isTitle: !isHeading };
  if (!isHeading && mitigation.length > 0) yield { text: mitigation.join('\n'), line, isTitle: false };
}

/** Whether a text whose next line begins anew ends in a title rather than in an unfinished sentence. */
function endsInTitle(text: string): boolean {
  const last = lastSentence(text);
  return last.split(' ').length <= MOST_TITLE_WORDS && !hasVerb(last);
}

function lastSentence(text: string): string {
  return (
    text
      .slice(-400)
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
      .at(-1) ?? ''
  );
}

function* sentences(text: string, line: number, isBroken: boolean, vocabulary: Vocabulary): Iterable<Piece> {
  if (text === '') return;
  const parts = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  for (const [nth, part] of parts.entries()) {
    const words = part.split(' ').length;
    const isOpen = !/[.!?]$/.test(part);
    const isLast = nth === parts.length - 1;
    const isHeading = COLUMN_HEADING.test(part);
    const isTitle =
      !isHeading &&
      ((isOpen && isLast && isBroken && words <= MOST_TITLE_WORDS && !hasVerb(part)) ||
        (namesRisk(part.slice(0, 90)) &&
          words <= MOST_SENTENCE_WORDS &&
          !hasVerb(part) &&
          !hasPassive(part)));
    const inline = isTitle ? undefined : inlineTitle(part, vocabulary);
    if (inline === undefined) yield { text: part, line, isTitle };
    else {
      yield { text: inline, line, isTitle: true };
      yield { text: part.slice(inline.length).trim(), line, isTitle: false };
    }
  }
}

/** `Talousarvion ylittyminen Hankkeen kustannuksista …`: a common word with a capital inside a sentence. */
function inlineTitle(sentence: string, { words }: Vocabulary): string | undefined {
  const colon = /^(?<title>[^:.]{3,80}):\s+\p{Lu}/u.exec(sentence)?.groups?.title;
  if (colon !== undefined) return `${colon}:`;
  const head = sentence.split(' ').slice(0, MOST_INLINE_WORDS + 1);
  for (const [nth, word] of head.entries()) {
    if (nth < 2 || !/^\p{Lu}\p{Ll}{1,100}$/u.test(word) || /[,;]$/.test(head[nth - 1] ?? '')) continue;
    const title = head.slice(0, nth).join(' ');
    if ((words.get(word.toLowerCase()) ?? 0) > 1 && namesRisk(title)) return title;
  }
  return undefined;
}

function namesRisk(text: string): boolean {
  return RISK_NOUNS.some((noun) => noun.test(text));
}

function hasVerb(text: string): boolean {
  return VERBS.some((verb) => verb.test(text));
}

/** Finnish says what is done in the passive: `sovitaan`, `kiinnitetään`. */
function hasPassive(text: string): boolean {
  return /(?:taan|tään|daan|dään|laan|lään|naan|nään|raan|rään)(?!\p{L})/iu.test(text);
}
