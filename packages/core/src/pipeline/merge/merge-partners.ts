import { CHECKS } from '../../check/checks.js';
import { roundedFigures } from '../../check/reading/rounded-figures.js';
import { partnersWithoutFigures } from '../../check/rules/partners/partners-without-figures.js';
import { draftFromJson, placeInJson } from '../../input/from-json.js';
import { withoutAbsent } from '../../input/without-absent.js';
import type { Path } from '../../model/finding.js';
import type { Project } from '../../model/project.js';
import { toProjectFile } from '../../render/project-file.js';
import type { Language } from '../../words/language.js';
import { type Context, evaluateDraft, type LocatedFinding } from '../evaluate-table.js';
import { type Evaluation, unreadableJson } from '../evaluation.js';
import { classedFinanciers } from './classed-financiers.js';
import { intoWhole, withKept } from './into-whole.js';
import { type OwnFigures, ownFigures } from './own-figures.js';
import { partnerMisfits } from './partner-misfits.js';
import { partnersByName } from './partners-by-name.js';
import { sharedFields } from './shared-fields.js';
import { wholeProject } from './whole-project.js';

/** A file that was read; `name` is what its partner is called where the file itself does not say. */
export type PartnerFile = {
  readonly file: string;
  readonly name: string;
  readonly evaluation: Evaluation;
};

/**
 * The whole of a joint project with what its checks find besides the partners' own figures; and of each file, by its
 * cells, what its reading found, how it differs from the others, and what the checks of the whole find in it. A file
 * without `partner` gave the whole nothing.
 */
export type Merged = {
  readonly whole: Evaluation;
  readonly files: readonly MergedFile[];
};

/** What a file gave the whole, and what was found in it. */
export type MergedFile = { readonly partner?: string; readonly findings: readonly LocatedFinding[] };

/** `into`: a whole that was made before, in which the files take the place of their partners' figures. */
export type MergeOptions = {
  readonly language?: Language;
  readonly context?: Context;
  readonly into?: Project;
};

/** Makes the whole of partners' figures: what they have, and its sums. Nothing of theirs is changed. */
export function mergePartners(
  inputs: readonly PartnerFile[],
  { language = 'fi', context = {}, into }: MergeOptions = {},
): Merged {
  const own = inputs.map(({ name, evaluation }) => ownFigures(evaluation, name, language));
  const given = own.flatMap((figures, input) =>
    figures.partner === undefined ? [] : [{ ...figures, partner: figures.partner, input }],
  );
  const { taken, strangers } =
    into === undefined
      ? { taken: given, strangers: new Map<number, LocatedFinding>() }
      : intoWhole(into, given);
  const named = partnersByName(
    taken.map(({ partner, input }) => ({ partner, file: inputs[input]?.file ?? '' })),
  );
  const { fields, findings: differing } = sharedFields(taken);
  const { programmePeriod, fund } = context;
  const told = withoutAbsent({ programmePeriod, fund });
  const partners = classedFinanciers(named.map(({ partner }) => partner));
  const made = wholeProject({ ...fields, ...told }, partners, taken, language);
  const whole = evaluated(into === undefined ? made : withKept(made, into), context);
  const misfits = partnerMisfits(partners, taken);
  const files = inputs.map(({ evaluation }, input): MergedFile => {
    const nth = taken.findIndex((one) => one.input === input);
    const [figures, partner] = [own[input], partners[nth]];
    const findings = [
      ...(figures?.findings ?? []),
      ...[strangers.get(input)].flatMap((one) => one ?? []),
      ...(named[nth]?.findings ?? []),
      ...(misfits[nth] ?? []),
      ...(differing[nth] ?? []),
      ...evaluation.findings.filter(isOfReading),
      ...(figures === undefined ? [] : ofPartner(whole.findings, nth, figures)),
    ];
    return { ...(partner !== undefined && { partner: partner.name }), findings: eachOnce(findings) };
  });
  const isOfFile = (path: Path): boolean => (taken[partnerOf(path) ?? -1]?.input ?? -1) >= 0;
  return {
    whole: { ...whole, findings: whole.findings.filter(({ at }) => !isOfFile(at)) },
    files,
  };
}

/** The whole as `check` sees it when it reads its file. */
function evaluated(project: Project, context: Context): Evaluation {
  const read = draftFromJson(JSON.stringify(toProjectFile(project)));
  if (!read.ok) return unreadableJson(read.problems, placeInJson);
  const whole = evaluateDraft(read.value, placeInJson, context);
  const { figures, findings } = whole;
  return { readable: true, project: whole.project, figures, findings, tables: [whole] };
}

/**
 * Errors and warnings of a file, and how it was read. Notices on its figures are left to `check`: the whole is told
 * once what a partner's file is told by itself.
 */
function isOfReading({ code, severity }: LocatedFinding): boolean {
  if (severity !== 'notice') return true;
  return code !== roundedFigures.code && CHECKS.every((rule) => rule.code !== code || rule.run === undefined);
}

/** What the checks of the whole find in a partner's figures, at their places in its file; missing ones are told so. */
function ofPartner(
  findings: readonly LocatedFinding[],
  nth: number,
  { locate }: OwnFigures,
): readonly LocatedFinding[] {
  const own = (path: Path): boolean => partnerOf(path) === nth;
  return findings
    .filter(({ at, code }) => own(at) && code !== partnersWithoutFigures.code)
    .map((finding) => ({
      ...finding,
      where: locate(finding.at.slice(2)),
      alsoWhere: (finding.also ?? []).filter(own).map((path) => locate(path.slice(2))),
    }));
}

function partnerOf([part, nth]: Path): number | undefined {
  return part === 'partners' && typeof nth === 'number' ? nth : undefined;
}

/** The file and the whole may find the same. */
function eachOnce(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const told = new Set<string>();
  return findings.filter(({ code, where }) => {
    const key = JSON.stringify([code, where.sheet, where.cell, where.line, where.path]);
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}
