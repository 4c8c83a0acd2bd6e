import type { GoalRow } from '../model/goal-matrix.js';
import { REPORT_TITLES } from '../render/report-tables.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { FORM_WORDS } from '../words/form-words.js';
import type { Worded } from '../words/language.js';
import { type GoalLine, goalLines } from './goal-lines.js';
import { linkCell } from './goal-links.js';
import type { LineColumn, LineLayout } from './line-sheet.js';

/** The sheet *Tavoitteet*: goals as they are listed, and the rows of the goal matrix. */
export const GOALS: LineLayout<GoalLine> = {
  id: 'goals',
  columns: [
    {
      id: 'number',
      word: FORM_WORDS.number,
      note: FORM_NOTES.goalNumber,
      width: { least: 6, most: 6 },
      style: { horizontal: 'center', indent: 0 },
      write: ({ listed }) => (listed === undefined ? undefined : listed + 1),
      path: ({ listed, row }) => (listed === undefined || row === undefined ? undefined : ['goals', listed]),
    },
    {
      id: 'goal',
      word: columnWord(0),
      width: { least: 34, most: 60 },
      write: (line) => rowOf(line)?.goal ?? line.subProject.goals[line.listed ?? -1],
      path: ({ listed, row }) => {
        if (row !== undefined) return ['rows', row];
        return listed === undefined ? undefined : ['goals', listed];
      },
    },
    cellColumn('activity', 1),
    cellColumn('result', 2),
    {
      ...cellColumn('effect', 3),
      isNeededFor: ({ rows }) => rows.some(({ effect }) => effect !== undefined),
    },
    {
      ...linkColumn('subGoals', FORM_WORDS.subGoals, FORM_NOTES.subGoals),
      width: { least: 15, most: 15 },
    },
    linkColumn('indicators', FORM_WORDS.indicators, FORM_NOTES.linkList),
    linkColumn('costCategories', FORM_WORDS.costCategories, FORM_NOTES.linkList),
    {
      id: 'announced',
      word: FORM_WORDS.announcedGoals,
      note: FORM_NOTES.announcedGoals,
      width: { least: 11, most: 11 },
      style: { horizontal: 'center', indent: 0 },
      isNeededFor: ({ announcedGoals }) => announcedGoals !== undefined,
      write: ({ subProject, isFirst }) => (isFirst ? subProject.announcedGoals : undefined),
      path: ({ isFirst }) => (isFirst ? ['announcedGoals'] : undefined),
    },
  ],
  linesOf: goalLines,
};

function rowOf({ subProject, row }: GoalLine): GoalRow | undefined {
  return row === undefined ? undefined : subProject.rows[row];
}

function columnWord(nth: 0 | 1 | 2 | 3): Worded {
  const { fi, sv, en } = REPORT_TITLES;
  return { fi: fi.goalColumns[nth], sv: sv.goalColumns[nth], en: en.goalColumns[nth] };
}

function cellColumn(id: 'activity' | 'result' | 'effect', nth: 1 | 2 | 3): LineColumn<GoalLine> {
  return {
    id,
    word: columnWord(nth),
    width: { least: 38, most: 66 },
    write: (line) => rowOf(line)?.[id],
    path: ({ row }) => (row === undefined ? undefined : ['rows', row, id]),
  };
}

function linkColumn(
  id: 'subGoals' | 'indicators' | 'costCategories',
  word: Worded,
  note: Worded,
): LineColumn<GoalLine> {
  return {
    id,
    word,
    note,
    width: { least: 16, most: 24 },
    style: { format: '@' },
    write: ({ link }) => (link === undefined ? undefined : linkCell(id, link.link[id])),
    path: ({ link }) =>
      link === undefined ? undefined : ['links', link.nth, ...(id === 'subGoals' ? [] : [id])],
  };
}
