import { type JointSize, jointProject } from './joint-project.js';

/** The partners of a joint project, each with the project file that it would hand in to the coordinator. */
export function partnerFiles(size: JointSize) {
  const { project, partners } = jointProject(size);
  return partners.map(({ name, code, isLead: _lead, budget, salaries, financing, ...terms }) => ({
    name,
    file: { eurakit: 1, project: { ...project, code, ...terms }, financing, budget, salaries },
  }));
}
