export {
  type Merged,
  type MergedFile,
  type MergeOptions,
  mergePartners,
  type PartnerFile,
} from './pipeline/merge/merge-partners.js';
