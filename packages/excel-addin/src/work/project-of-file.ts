import type { Project } from '@eurakit/core';
import { fillProject } from '@eurakit/core/checks';
import { decodeText, evaluate } from '@eurakit/core/read';
import { openXlsx } from '@eurakit/core/xlsx';
import type { SourceFile } from './binding-questions.js';
import { evaluateBook } from './evaluate-book.js';

const NOTHING_TOLD = { rate: '', period: '', key: '' } as const;

/** The filled project of a file: a project file, or a workbook of our forms or with a financing plan. */
export async function projectOfFile({ bytes }: SourceFile): Promise<Project | undefined> {
  const project = isZip(bytes) ? await projectOfBook(bytes) : projectOfText(bytes);
  return project === undefined ? undefined : fillProject(project).project;
}

async function projectOfBook(bytes: Uint8Array): Promise<Project | undefined> {
  const opened = openXlsx(bytes);
  if (!opened.ok) return undefined;
  const snapshot = await opened.workbook.read();
  const { project, tables } = evaluateBook({ snapshot, given: NOTHING_TOLD, map: undefined });
  const plan = tables.find((table) => table.kind === 'project' || table.project.financing !== undefined);
  return plan?.project ?? project;
}

function projectOfText(bytes: Uint8Array): Project | undefined {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return undefined;
  const { readable, project } = evaluate({ text: decoded.text });
  return readable ? project : undefined;
}

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}
