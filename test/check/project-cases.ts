import { COST_CASES } from './cost-cases.js';
import { PARTNER_CASES } from './partner-cases.js';
import type { ProjectCase } from './project-changes.js';
import { SALARY_CASES } from './salary-cases.js';

/** Rules on budgets, salaries, partners and documents. */
export const PROJECT_CASES: readonly ProjectCase[] = [...COST_CASES, ...SALARY_CASES, ...PARTNER_CASES];
