import { readingFinding } from '../../check/check.js';
import { partnerNotInWhole } from '../../check/merge/partner-not-in-whole.js';
import type { Locate } from '../../input/table-to-draft.js';
import { withoutAbsent } from '../../input/without-absent.js';
import type { Partner } from '../../model/partner.js';
import type { Project } from '../../model/project.js';
import { comparable } from '../../values/plain-text.js';
import type { LocatedFinding } from '../evaluate-table.js';
import type { OwnFigures } from './own-figures.js';

/** A partner of the whole: the number of the file that gave its figures, or -1 for those that the whole had. */
export type Taken = OwnFigures & { readonly partner: Partner; readonly input: number };

/**
 * The partners of a whole that was made before, where files of some of them take the place of what it has, by their
 * names. A file of somebody else is told and not taken: added by mistake it would count a partner twice.
 */
export function intoWhole(
  project: Project,
  files: readonly Taken[],
): { readonly taken: readonly Taken[]; readonly strangers: ReadonlyMap<number, LocatedFinding> } {
  const isOf = (partner: Partner, file: Taken): boolean =>
    comparable(partner.name) === comparable(file.partner.name);
  const taken = project.partners.map((partner): Taken => {
    const file = files.findLast((one) => isOf(partner, one));
    if (file === undefined) return ofBefore(project, partner);
    const { name, isLead, code, businessId } = partner;
    const own = file.project.documents;
    const documents = own.length > 0 ? own : documentsOf(project, partner);
    return {
      ...file,
      project: { ...file.project, documents },
      partner: { ...withoutAbsent({ isLead, code, businessId }), ...file.partner, name },
    };
  });
  const strangers = files.filter((file) => !taken.some(({ input }) => input === file.input));
  const names = project.partners.map(({ name }) => name);
  return {
    taken,
    strangers: new Map(strangers.map(({ input, partner }) => [input, stranger(partner.name, names)])),
  };
}

/** The whole with what it had besides its partners and their sums. */
export function withKept(made: Project, before: Project): Project {
  const { budget: _budget, financing: _financing, partners: _partners, ...kept } = before;
  const ofWhole = before.documents.filter(({ partner }) => partner === undefined);
  return { ...made, ...kept, documents: [...ofWhole, ...made.documents] };
}

const nowhere: Locate = () => ({});

function ofBefore(project: Project, partner: Partner): Taken {
  const documents = documentsOf(project, partner);
  const { subProjects: _subProjects, plan: _plan, ...own } = project;
  return { partner, project: { ...own, documents }, locate: nowhere, findings: [], input: -1 };
}

function documentsOf({ documents }: Project, { name }: Partner): Project['documents'] {
  return documents.filter(({ partner }) => partner === name);
}

function stranger(name: string, names: readonly string[]): LocatedFinding {
  return { ...readingFinding(partnerNotInWhole, ['name'], { name, names }), where: {}, alsoWhere: [] };
}
