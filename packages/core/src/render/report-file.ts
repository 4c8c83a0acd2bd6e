import type { Path } from '../model/finding.js';
import { toPointer } from '../model/finding.js';
import type { Dropped, PlacedRepair, ReportKind, ReportReading } from '../model/report-reading.js';
import type { SubProject } from '../model/sub-project.js';
import type { Language } from '../words/language.js';
import type { Json } from './json.js';
import { DROP_WORDS, REPAIR_WORDS } from './report-words.js';

/** A report that was read as the value of its JSON file; the rows are those of the one matrix asked for. */
export function toReportFile(
  { subProjects, repairs, dropped }: ReportReading,
  as: ReportKind,
  language: Language,
): Readonly<Record<string, Json>> {
  return {
    subProjects: subProjects.map((one) => subProjectJson(one, as)),
    repairs: repairs.map((repair) => repairJson(repair, language)),
    dropped: dropped.map((one) => droppedJson(one, language)),
  };
}

/** A repair as a file tells it; one that was turned down is told as not applied. */
export function repairJson(
  { id, kind, line, at, raw, after, applied }: PlacedRepair,
  language: Language,
): Json {
  return {
    id,
    kind,
    place: { line, path: toPointer(inFile(at)) },
    raw,
    after,
    ...(!applied && { applied }),
    reason: REPAIR_WORDS[kind][language],
  };
}

export function droppedJson({ text, line, reason }: Dropped, language: Language): Json {
  return { text, place: { line }, kind: reason, reason: DROP_WORDS[reason][language] };
}

function subProjectJson(one: SubProject, as: ReportKind): Json {
  const { name, goals, announcedGoals, rows, evaluation, effects } = one;
  return {
    name,
    goals,
    ...(announcedGoals !== undefined && { announcedGoals }),
    rows: as === 'goals' ? rows : evaluation,
    effects,
  };
}

/** A file of one matrix calls its rows `rows`, whichever it is. */
function inFile(at: Path): Path {
  return at.map((step) => (step === 'evaluation' ? 'rows' : step));
}
