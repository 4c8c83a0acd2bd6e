import type { Snapshot } from '../../../packages/core/src/grid/snapshot.js';
import type { Changes } from '../../../packages/core/src/grid/workbook.js';
import type { Unlocked } from '../../excel-host/book.js';

/** What the tests ask of the page. */
export type Call =
  | { readonly kind: 'open'; readonly snapshot: Snapshot; readonly unlocked: Unlocked }
  | { readonly kind: 'read' }
  | { readonly kind: 'apply'; readonly changes: Changes; readonly seen: Snapshot };
