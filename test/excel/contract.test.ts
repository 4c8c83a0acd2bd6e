import { workbookContract } from '../workbook/contract.js';
import { openContractExcel } from './open-contract-excel.js';

workbookContract(
  "Microsoft's client library, connected to our Excel",
  async () => openContractExcel().workbook,
  'computed',
);
