import { type Finding, toPointer } from '@eurakit/core';
import {
  bindCell,
  bindingProblemText,
  cellText,
  cellToBind,
  entryText,
  FAMILIES,
  type Field,
  fieldText,
  isFigureField,
  planBinding,
} from '@eurakit/core/binding';
import { evaluate } from '@eurakit/core/read';
import { findingText, type Language } from '@eurakit/core/render';
import { bindingFile, readJson } from '@eurakit/core/schema';
import { toAddress } from '@eurakit/core/workbook';
import type { BindingQuestions, FieldChoice } from './binding-questions.js';
import type { Answers } from './link.js';
import { WorkerError } from './link.js';
import { projectOfFile } from './project-of-file.js';

/** Everything about forms that are filled through a binding. */
export const BINDING_ANSWERS: Answers<BindingQuestions> = {
  fields: async ({ source, language }) => {
    const project = source === undefined ? undefined : await projectOfFile(source);
    const groups = FAMILIES.map(({ words, fields }) => ({
      title: words[language],
      fields: fields(project ?? noProject()).map((field) => choiceOf(field, language)),
    })).filter(({ fields }) => fields.length > 0);
    return { readable: source === undefined || project !== undefined, groups };
  },
  pointed: ({ snapshot, place }) => cellToBind(snapshot, place),
  bind: ({ field, pointed, unit }) => bindCell(field, pointed, unit),
  openBinding: ({ text, language }) => {
    const read = readJson(text, bindingFile);
    if (read.ok) return { ok: true, cells: read.value.cells };
    const problems = read.problems.map(({ path, ...problem }) => {
      const args = { ...problem, field: toPointer(path) };
      const finding: Finding = { code: 'json-not-as-expected', severity: 'error', at: path, args };
      return findingText(finding, language, 'pane').message;
    });
    return { ok: false, problems };
  },
  bound: async ({ snapshot, source, cells, formats, language }) => {
    const project = await projectOfFile(source);
    if (project === undefined) return { ok: false, problems: undefined };
    const plan = planBinding({ cells }, project, snapshot, {
      language,
      formatAt: (sheet, row, column) =>
        formats.find((one) => one.sheet === sheet && one.cell === toAddress(row, column))?.format,
    });
    if (!plan.ok)
      return { ok: false, problems: plan.problems.map((problem) => bindingProblemText(problem)(language)) };
    return {
      ok: true,
      changes: plan.writes.map(({ change }) => change),
      overwrites: plan.kept.map(({ change }) => change),
      same: plan.same,
      absent: plan.absent.map(({ entry, before }) =>
        before === undefined || before === 0
          ? entryText(entry, language)
          : `${entryText(entry, language)}: ${cellText(before, language)}`,
      ),
    };
  },
};

function choiceOf({ id, words, value }: Field, language: Language): FieldChoice {
  return {
    id,
    text: words[language],
    value: value === undefined ? '' : fieldText(value, language),
    isFigure: isFigureField(id),
  };
}

/** Fields are offered before a project is chosen too: what a binding means is the same for all. */
function noProject() {
  const { project } = evaluate({ json: { eurakit: 1 } });
  if (project === undefined) throw new WorkerError('an empty project file was not read');
  return project;
}
