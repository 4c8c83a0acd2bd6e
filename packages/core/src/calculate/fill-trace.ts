import type { Path } from '../model/finding.js';
import type { Cents } from '../values/cents.js';
import type { Fraction, Rate } from '../values/rate.js';

/** A cell that was empty and now holds what the project says it must be, and how that came about. */
export type FilledCell = {
  readonly at: Path;
  readonly cents: Cents;
  readonly how: FillTrace;
  /** The partner whose it is. */
  readonly owner?: string;
};

/**
 * `years`: a row's total; `parts`: a group's amount; `rows`: the total of a plan, or of a budget less its income;
 * `salaries`: staff lines added; `partners`: the partners' rows added; `costs`: the net costs of the budget; `wages`: a
 * staff line's own costs, exact before rounding; `rate`: a percentage of other rows; `share`: a key's share of what the
 * group has left after its fixed parts, and whether a tie rule had to choose; `table`: a year of a row that states its
 * total, so that both totals are met; `residual`: what the other funders leave of the sum that has to be covered.
 */
export type FillTrace =
  | {
      readonly kind: 'years' | 'parts' | 'rows' | 'salaries' | 'partners' | 'costs';
      readonly label: string;
      readonly year?: number;
    }
  | {
      readonly kind: 'wages';
      readonly label: string;
      readonly year: number;
      readonly exact: Fraction;
      readonly step: number;
    }
  | {
      readonly kind: 'rate';
      readonly label: string;
      readonly year: number;
      readonly rate: Rate;
      /** The value of the programme period that the percentage is, where the row does not state one. */
      readonly by?: string;
      readonly base: string;
      readonly of: Cents;
      readonly step: number;
    }
  | {
      readonly kind: 'share';
      readonly label: string;
      readonly year: number;
      readonly key: string;
      readonly shared: Cents;
      readonly exact: Fraction;
      readonly step: number;
      readonly tied: boolean;
    }
  | {
      readonly kind: 'table';
      readonly label: string;
      readonly year: number;
      readonly exact: Fraction;
      readonly step: number;
      readonly tied: boolean;
    }
  | {
      readonly kind: 'residual';
      readonly label: string;
      readonly year: number;
      readonly covered: Cents;
      readonly others: Cents;
    };
