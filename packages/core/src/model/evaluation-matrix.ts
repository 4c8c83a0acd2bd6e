/** A row of an evaluation matrix: what is asked, by which methods, and where the material comes from. */
export type EvaluationRow = {
  readonly questions: string;
  readonly methods: string;
  readonly strategies: string;
};
