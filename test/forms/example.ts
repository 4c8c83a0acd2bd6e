import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allocate } from '../../packages/core/src/allocation/allocate.js';
import type { AllocationOptions } from '../../packages/core/src/allocation/policy.js';
import { fillProject } from '../../packages/core/src/checks.js';
import { readForms } from '../../packages/core/src/forms.js';
import type { Snapshot } from '../../packages/core/src/grid/snapshot.js';
import { parse } from '../../packages/core/src/input/parse.js';
import type { Project } from '../../packages/core/src/model/project.js';
import { cents } from '../../packages/core/src/values/cents.js';
import { openXlsx } from '../../packages/core/src/xlsx.js';
import { fromFile } from './random-project.js';

/** The published table of PRO SOS as a project, its shares and sums filled in. */
export function proSos(): Project {
  return exampleOf('pro-sos');
}

/** An example of the project, its shares and sums filled in. */
export function exampleOf(name: string): Project {
  const path = fileURLToPath(new URL(`../../examples/${name}/project.json`, import.meta.url));
  return fillProject(fromFile(JSON.parse(readFileSync(path, 'utf8')))).project;
}

/** A plan in which a key has ties, a year is negative, and a group is within a group. */
export function withTies(): Project {
  const none = [null, null, null];
  const kunta = (label: string): unknown => ({ label, role: 'municipal', amounts: none });
  const file = {
    eurakit: 1,
    project: { code: 'S1', planUnit: '1' },
    financing: {
      years: [2024, 2025, '2026 (1–6)'],
      rows: [
        { label: 'Esr', role: 'euState', amounts: ['400', '400', '-400'] },
        {
          label: 'Kunnat',
          role: 'group',
          amounts: ['100', '101', '-100'],
          parts: [kunta('A kunta'), kunta('B kunta'), kunta('C kunta')],
        },
        {
          label: 'Muut',
          role: 'group',
          amounts: none,
          parts: [
            {
              label: 'Yritykset',
              role: 'group',
              amounts: none,
              parts: [
                { label: '=Yritys', role: 'private', amounts: ['10', '20', '25'], contribution: 'own' },
              ],
            },
            { label: 'Säätiö', role: 'private', amounts: ['10', '10', '10'] },
          ],
        },
        { label: 'Yhteensä', role: 'total', amounts: none },
      ],
    },
    keys: [{ name: 'tasan', weights: { 'A kunta': 1, 'B kunta': 1, 'C kunta': 1 } }],
  };
  return fillProject(fromFile(file)).project;
}

/** Two sub-projects with all that their sheets can hold, and the plan whose sub-goals they serve. */
export function withSubProjects(): Project {
  const file = {
    eurakit: 1,
    project: { code: 'S2', name: 'Arki auki' },
    plan: {
      subGoals: [
        { number: '1', text: 'avata taloja' },
        { number: '2', text: 'kouluttaa ohjaajia' },
        { number: '3', text: 'kuvata toiminta malliksi' },
      ],
    },
    subProjects: [
      {
        name: 'Salme',
        announcedGoals: 3,
        goals: ['Perustetaan lukupiiri jokaiseen kuntaan', 'Koulutetaan työntekijät', 'Selvitetään jatko'],
        rows: [
          {
            goal: 'Perustetaan lukupiiri jokaiseen kuntaan',
            activity: 'Aloitusillat:\n• koululla\n• kirjastossa',
            result: 'a) Kuusi lukupiiriä\nb) "Sivu kerrallaan"',
          },
          { goal: 'Perustetaan lukupiiri jokaiseen kuntaan', activity: 'Leiri', result: 'Oma lehti' },
          { goal: 'Koulutetaan kaikki työntekijät', activity: '=Koulutuspäivät', result: '' },
        ],
        evaluation: [
          {
            questions: 'Löysivätkö nuoret piirit?\nMitä he sanovat?',
            methods: 'Kysely',
            strategies: 'Keväisin',
          },
          { questions: 'Muuttuiko työ?', methods: '', strategies: '' },
        ],
        effects: 'Piirit toivat uusia nuoria.\nKoulujen kanssa sovittiin jatkosta.\n- lainat kasvoivat',
        links: [
          {
            goal: 1,
            subGoals: ['1', '3'],
            indicators: ['osallistujat', 'piirit'],
            costCategories: ['palkat'],
          },
          { goal: 3, subGoals: ['3'], indicators: [], costCategories: [] },
        ],
      },
      {
        name: 'Lumo & Taito',
        goals: ['Tehdään opas'],
        rows: [{ goal: 'Tehdään opas', activity: 'Kirjoitettiin', result: 'Opas', effect: 'Käytössä' }],
        links: [{ goal: 1, subGoals: ['1'] }],
      },
    ],
  };
  return fromFile(file);
}

/** The snapshot of an .xlsx file. */
export async function snapshotOfBytes(bytes: Uint8Array): Promise<Snapshot> {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.workbook.read();
}

/** The project that a workbook of ours holds. */
export function projectIn(snapshot: Snapshot): Project {
  const read = readForms(snapshot);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return parse(read.draft);
}

/** A plan of four groups, each shared by its own key in its own way, in cents. */
export function withPolicies(): Project {
  const weights = [3, 3, 1, 2];
  const ways = [
    { ties: 'last' },
    { ties: 'largest-weight' },
    { method: 'cumulative' },
    { residual: 3 },
  ] as const satisfies readonly AllocationOptions[];
  const groups = ways.map((options, group) => {
    const names = weights.map((_, nth) => `Osa ${group + 1}.${nth + 1}`);
    const years = [10_001, 10_002, -5_003].map((total) => allocate(cents(total), weights, options).parts);
    const amounts = (nth: number): readonly string[] =>
      years.map((parts) => ((parts[nth] ?? 0) / 100).toFixed(2));
    return {
      row: {
        label: `Ryhmä ${group + 1}`,
        role: 'group',
        amounts: [null, null, null],
        parts: names.map((label, nth) => ({ label, role: 'municipal', amounts: amounts(nth) })),
      },
      key: {
        name: `jako ${group + 1}`,
        weights: Object.fromEntries(names.map((name, nth) => [name, weights[nth]])),
      },
    };
  });
  const file = {
    eurakit: 1,
    project: { planUnit: '0.01' },
    financing: {
      years: [2021, 2022, 2023],
      rows: [
        ...groups.map(({ row }) => row),
        { label: 'Kaikki', role: 'total', amounts: [null, null, null] },
      ],
    },
    keys: groups.map(({ key }) => key),
  };
  return fillProject(fromFile(file)).project;
}
