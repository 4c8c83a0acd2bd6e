export {
  type Merged,
  type MergedFile,
  mergePartners,
  type PartnerFile,
} from './pipeline/merge/merge-partners.js';
