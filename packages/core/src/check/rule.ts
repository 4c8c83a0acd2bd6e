import type { Figures } from '../calculate/figures.js';
import type { FindingArgs, Path, Severity } from '../model/finding.js';
import type { Project } from '../model/project.js';
import type { Cents } from '../values/cents.js';
import type { Worded } from '../words/language.js';
import type { Say } from './say.js';

/** A sentence in every language. Methods, so that a rule with its own args is still a {@link Rule}. */
type Texts<Args> = {
  fi(args: Args, say: Say): string;
  sv(args: Args, say: Say): string;
  en(args: Args, say: Say): string;
};

/** What a rule rests on, with a link and the day it was seen where there is one. */
export type Basis = { readonly text: Worded; readonly link?: string; readonly seen?: string };

/** One place where a rule found something. */
export type Hit<Args> = {
  readonly at: Path;
  readonly also?: readonly Path[];
  readonly expected?: Cents;
  readonly actual?: Cents;
  readonly args: Args;
};

/** What runs. Checks without `run` stand for what the readers find. */
export type Check<Args extends FindingArgs = FindingArgs> = {
  readonly code: string;
  readonly severity: Severity;
  /** Finds something only in projects with budgets, salaries, partners or documents: others go by quickly. */
  readonly only?: 'costs';
  run?(project: Project, figures: Figures): Iterable<Hit<Args>>;
};

/**
 * What is said: what the rule demands, what is the case (`message`), what to do next (`hint`). Beside its check in
 * one file, but a value of its own, so that who only checks does not carry the sentences of three languages.
 */
export type RuleTexts<Args extends FindingArgs = FindingArgs> = {
  readonly code: string;
  readonly basis: Basis;
  readonly rule: Worded;
  readonly message: Texts<Args>;
  readonly hint: Texts<Args>;
  /** What to do next in a pane or a page, where it is not what the options of the command do. */
  readonly paneHint?: Texts<Args>;
};

/** A check with its texts. */
export type Rule = Check & RuleTexts;
