import type { Project } from '@eurakit/core';
import { type Merged, mergePartners } from '@eurakit/core/merge';
import { RATE_PACKS } from '@eurakit/core/rates';
import { evaluate } from '@eurakit/core/read';
import type { Language } from '@eurakit/core/render';

/** What a partner hands in: a project file, or the text of its own table. */
export type HandedIn = { readonly name: string; readonly file: object | string };

/** As the command has it: with what programme periods set. */
const CONTEXT = { rates: RATE_PACKS };

/** Merges what partners handed in, as the command does after it has read their files. */
export function merged(partners: readonly HandedIn[], language: Language = 'fi', into?: Project): Merged {
  return mergePartners(
    partners.map(({ name, file }) => ({
      file: `${name}.json`,
      name,
      evaluation: evaluate(typeof file === 'string' ? file : { json: file }, { context: CONTEXT }),
    })),
    { language, context: CONTEXT, ...(into !== undefined && { into }) },
  );
}

/** What was told of each file, as `name code place`, and of the whole; notices of the whole are left out. */
export function told({ files, whole }: Merged): readonly string[] {
  return [
    ...files.flatMap(({ partner, findings }, nth) =>
      findings.map(({ code, where }) => `${partner ?? `#${nth + 1}`} ${code} ${placeOf(where)}`.trim()),
    ),
    ...whole.findings.flatMap(({ code, severity, where }) =>
      severity === 'notice' ? [] : [`whole ${code} ${placeOf(where)}`],
    ),
  ];
}

type Where = Merged['whole']['findings'][number]['where'];

function placeOf({ path, line, cell, sheet }: Where): string {
  return path ?? (cell === undefined ? (line === undefined ? '' : String(line)) : `${sheet ?? ''}!${cell}`);
}
