import type { Project } from '../../model/project.js';
import type { ReportKind } from '../../model/report-reading.js';
import type { SubProject } from '../../model/sub-project.js';

/**
 * A project with the sub-projects of a report put in. One of the same name gets what was read and keeps what was not:
 * its links, and the matrix that was not asked for. The others stay, new ones follow them.
 */
export function withReport(project: Project, read: readonly SubProject[], as?: ReportKind): Project {
  const former = project.subProjects ?? [];
  const again = byName(read);
  const known = byName(former);
  return {
    ...project,
    subProjects: [
      ...[...known].map(([key, one]) => updated(one, again.get(key), as)),
      ...[...again].flatMap(([key, one]) => (known.has(key) ? [] : [one])),
    ],
  };
}

/** Sub-projects by name; of several with one name, such as those without any, the first is the first again. */
function byName(all: readonly SubProject[]): ReadonlyMap<string, SubProject> {
  const counts = new Map<string, number>();
  return new Map(
    all.map((one) => {
      const name = one.name.trim().toLowerCase();
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [`${count} ${name}`, one];
    }),
  );
}

function updated(former: SubProject, read: SubProject | undefined, as: ReportKind | undefined): SubProject {
  if (read === undefined) return former;
  const { goals, announcedGoals, ...kept } = former;
  const own = read.goals.length > 0 ? read : { goals, announcedGoals };
  return {
    ...kept,
    goals: own.goals,
    ...(own.announcedGoals !== undefined && { announcedGoals: own.announcedGoals }),
    rows: as === 'evaluation' ? former.rows : read.rows,
    evaluation: as === 'goals' ? former.evaluation : read.evaluation,
    effects: read.effects === '' ? former.effects : read.effects,
  };
}
