import { partnerDiffersFromOthers } from './merge/partner-differs-from-others.js';
import { partnerFiguresMissing } from './merge/partner-figures-missing.js';
import { partnerFormEmpty } from './merge/partner-form-empty.js';
import { partnerIsWhole } from './merge/partner-is-whole.js';
import { partnerNameTwice } from './merge/partner-name-twice.js';
import { partnerNotInWhole } from './merge/partner-not-in-whole.js';
import { partnerPartLeftOut } from './merge/partner-part-left-out.js';
import { partnerTableNotTaken } from './merge/partner-table-not-taken.js';
import { partnerYearsDiffer } from './merge/partner-years-differ.js';
import { columnsBesideTable } from './reading/columns-beside-table.js';
import { columnsNotRecognised } from './reading/columns-not-recognised.js';
import { inputNotText } from './reading/input-not-text.js';
import { jsonNotAsExpected } from './reading/json-not-as-expected.js';
import { noTotalRow } from './reading/no-total-row.js';
import { percentRowDiffers } from './reading/percent-row-differs.js';
import { readingAmbiguous } from './reading/reading-ambiguous.js';
import { roundedFigures } from './reading/rounded-figures.js';
import { rowsLeftOut } from './reading/rows-left-out.js';
import { severalTables } from './reading/several-tables.js';
import { tableNotFound } from './reading/table-not-found.js';
import { totalAssumed } from './reading/total-assumed.js';
import type { Check } from './rule.js';
import { amountNotGiven } from './rules/amounts/amount-not-given.js';
import { finerThanPlanUnit } from './rules/amounts/finer-than-plan-unit.js';
import { negativeAmount } from './rules/amounts/negative-amount.js';
import { tooFineAmount } from './rules/amounts/too-fine-amount.js';
import { unitLooksMixed } from './rules/amounts/unit-looks-mixed.js';
import { unreadableAmount } from './rules/amounts/unreadable-amount.js';
import { costCoveredByFlatRate } from './rules/costs/cost-covered-by-flat-rate.js';
import { costModelUnknown } from './rules/costs/cost-model-unknown.js';
import { costNotApproved } from './rules/costs/cost-not-approved.js';
import { flatRateNotKnown } from './rules/costs/flat-rate-not-known.js';
import { flatRateNotOfCostModel } from './rules/costs/flat-rate-not-of-cost-model.js';
import { flatRateOfWrongBase } from './rules/costs/flat-rate-of-wrong-base.js';
import { flatRateOnBase } from './rules/costs/flat-rate-on-base.js';
import { holidayBonusCountedTwice } from './rules/costs/holiday-bonus-counted-twice.js';
import { lumpSumAboveCeiling } from './rules/costs/lump-sum-above-ceiling.js';
import { lumpSumChanged } from './rules/costs/lump-sum-changed.js';
import { sideCostsCountedTwice } from './rules/costs/side-costs-counted-twice.js';
import { documentsNotAnswered } from './rules/documents/documents-not-answered.js';
import { requiredDocumentMissing } from './rules/documents/required-document-missing.js';
import { usualDocumentMissing } from './rules/documents/usual-document-missing.js';
import { cellTooLong } from './rules/goals/cell-too-long.js';
import { evaluationRowIncomplete } from './rules/goals/evaluation-row-incomplete.js';
import { goalCountDiffers } from './rules/goals/goal-count-differs.js';
import { goalListedTwice } from './rules/goals/goal-listed-twice.js';
import { goalRowIncomplete } from './rules/goals/goal-row-incomplete.js';
import { goalWithoutRow } from './rules/goals/goal-without-row.js';
import { goalWordingDiffers } from './rules/goals/goal-wording-differs.js';
import { linkToNothing } from './rules/goals/link-to-nothing.js';
import { milestoneOutsidePeriod } from './rules/goals/milestone-outside-period.js';
import { resultRepeated } from './rules/goals/result-repeated.js';
import { riskWithoutMitigation } from './rules/goals/risk-without-mitigation.js';
import { rowWithoutGoal } from './rules/goals/row-without-goal.js';
import { subGoalNotServed } from './rules/goals/sub-goal-not-served.js';
import { keyDoesNotGiveAmounts } from './rules/keys/key-does-not-give-amounts.js';
import { keyGivesAmounts } from './rules/keys/key-gives-amounts.js';
import { keyHasNoRows } from './rules/keys/key-has-no-rows.js';
import { partnerFiguresRounded } from './rules/partners/partner-figures-rounded.js';
import { partnerPaysNothing } from './rules/partners/partner-pays-nothing.js';
import { partnerSupportAboveRate } from './rules/partners/partner-support-above-rate.js';
import { partnersCostModelsDiffer } from './rules/partners/partners-cost-models-differ.js';
import { partnersCostModelsPerCall } from './rules/partners/partners-cost-models-per-call.js';
import { partnersSalaryModelsDiffer } from './rules/partners/partners-salary-models-differ.js';
import { partnersWithoutFigures } from './rules/partners/partners-without-figures.js';
import { sumDiffersFromPartners } from './rules/partners/sum-differs-from-partners.js';
import { claimedAboveApproved } from './rules/payments/claimed-above-approved.js';
import { percentBaseUnclear } from './rules/percents/percent-base-unclear.js';
import { percentDoesNotFit } from './rules/percents/percent-does-not-fit.js';
import { percentsAreDisplayRoundings } from './rules/percents/percents-are-display-roundings.js';
import { contextMissing } from './rules/project/context-missing.js';
import { nothingToCheck } from './rules/project/nothing-to-check.js';
import { partNotChecked } from './rules/project/part-not-checked.js';
import { contributionOpen } from './rules/rows/contribution-open.js';
import { duplicateRow } from './rules/rows/duplicate-row.js';
import { funderClassOpen } from './rules/rows/funder-class-open.js';
import { hoursAboveCap } from './rules/salaries/hours-above-cap.js';
import { hoursMissing } from './rules/salaries/hours-missing.js';
import { monthsAboveYear } from './rules/salaries/months-above-year.js';
import { salariesDifferFromBudget } from './rules/salaries/salaries-differ-from-budget.js';
import { salaryCostsDiffer } from './rules/salaries/salary-costs-differ.js';
import { salaryModelsMixed } from './rules/salaries/salary-models-mixed.js';
import { salaryTermMissing } from './rules/salaries/salary-term-missing.js';
import { sideCostRateNotKnown } from './rules/salaries/side-cost-rate-not-known.js';
import { sideCostRateOfTeachers } from './rules/salaries/side-cost-rate-of-teachers.js';
import { unreadableQuantity } from './rules/salaries/unreadable-quantity.js';
import { workShareAboveWhole } from './rules/salaries/work-share-above-whole.js';
import { amountAgainstSums } from './rules/sums/amount-against-sums.js';
import { budgetYearsDiffer } from './rules/sums/budget-years-differ.js';
import { costsNotFinanced } from './rules/sums/costs-not-financed.js';
import { financingDiffersFromBudget } from './rules/sums/financing-differs-from-budget.js';
import { financingIsNetCosts } from './rules/sums/financing-is-net-costs.js';
import { groupIsSumOfParts } from './rules/sums/group-is-sum-of-parts.js';
import { roundedSumsContradict } from './rules/sums/rounded-sums-contradict.js';
import { rowLeftOutOfSum } from './rules/sums/row-left-out-of-sum.js';
import { rowTotal } from './rules/sums/row-total.js';
import { rowsNotFilled } from './rules/sums/rows-not-filled.js';
import { totalIsSumOfRows } from './rules/sums/total-is-sum-of-rows.js';
import { rateObserved } from './rules/support/rate-observed.js';
import { supportAboveCeiling } from './rules/support/support-above-ceiling.js';
import { supportAboveRate } from './rules/support/support-above-rate.js';
import { supportBelowRate } from './rules/support/support-below-rate.js';
import { supportRounding } from './rules/support/support-rounding.js';
import { duplicateYear } from './rules/years/duplicate-year.js';
import { partialYear } from './rules/years/partial-year.js';
import { yearMissing } from './rules/years/year-missing.js';
import { yearOrder } from './rules/years/year-order.js';
import { yearOutsidePeriod } from './rules/years/year-outside-period.js';
import { floatNoise } from './workbook/float-noise.js';
import { formulaCircular } from './workbook/formula-circular.js';
import { formulaDiffersFromSum } from './workbook/formula-differs-from-sum.js';
import { formulaError } from './workbook/formula-error.js';
import { formulaOutOfPattern } from './workbook/formula-out-of-pattern.js';
import { hiddenDecimals } from './workbook/hidden-decimals.js';
import { hoursAboveYear } from './workbook/hours-above-year.js';
import { noTableOnSheets } from './workbook/no-table-on-sheets.js';
import { percentOutOfPattern } from './workbook/percent-out-of-pattern.js';
import { productDiffers } from './workbook/product-differs.js';
import { rangeMissesCell } from './workbook/range-misses-cell.js';
import { rateFromSheet } from './workbook/rate-from-sheet.js';
import { rowTakesOtherSheet } from './workbook/row-takes-other-sheet.js';
import { sheetLeftOutOfSummary } from './workbook/sheet-left-out-of-summary.js';
import { storedResultStale } from './workbook/stored-result-stale.js';
import { storedResultsMissing } from './workbook/stored-results-missing.js';
import { sumTypedOver } from './workbook/sum-typed-over.js';
import { summaryDiffersFromSheets } from './workbook/summary-differs-from-sheets.js';
import { textNumber } from './workbook/text-number.js';
import { typedAmongFormulas } from './workbook/typed-among-formulas.js';

/** Every check, in the order in which findings are told. */
export const CHECKS: readonly Check[] = [
  inputNotText,
  jsonNotAsExpected,
  tableNotFound,
  severalTables,
  columnsNotRecognised,
  columnsBesideTable,
  unreadableAmount,
  unreadableQuantity,
  textNumber,
  tooFineAmount,
  amountNotGiven,
  unitLooksMixed,
  sumTypedOver,
  formulaDiffersFromSum,
  formulaError,
  formulaCircular,
  storedResultStale,
  storedResultsMissing,
  noTableOnSheets,
  typedAmongFormulas,
  rangeMissesCell,
  floatNoise,
  formulaOutOfPattern,
  percentOutOfPattern,
  productDiffers,
  hoursAboveYear,
  rowTakesOtherSheet,
  sheetLeftOutOfSummary,
  summaryDiffersFromSheets,
  financingDiffersFromBudget,
  hiddenDecimals,
  rateFromSheet,
  finerThanPlanUnit,
  amountAgainstSums,
  rowLeftOutOfSum,
  rowsNotFilled,
  rowTotal,
  groupIsSumOfParts,
  totalIsSumOfRows,
  financingIsNetCosts,
  roundedSumsContradict,
  sumDiffersFromPartners,
  partnersCostModelsDiffer,
  budgetYearsDiffer,
  salaryCostsDiffer,
  salariesDifferFromBudget,
  salaryModelsMixed,
  hoursMissing,
  flatRateOnBase,
  flatRateOfWrongBase,
  flatRateNotOfCostModel,
  costCoveredByFlatRate,
  costNotApproved,
  lumpSumAboveCeiling,
  lumpSumChanged,
  holidayBonusCountedTwice,
  sideCostsCountedTwice,
  claimedAboveApproved,
  negativeAmount,
  supportAboveRate,
  supportAboveCeiling,
  duplicateYear,
  yearOutsidePeriod,
  yearOrder,
  partialYear,
  requiredDocumentMissing,
  duplicateRow,
  percentDoesNotFit,
  keyDoesNotGiveAmounts,
  keyHasNoRows,
  flatRateNotKnown,
  costModelUnknown,
  sideCostRateOfTeachers,
  sideCostRateNotKnown,
  hoursAboveCap,
  monthsAboveYear,
  workShareAboveWhole,
  partnerPaysNothing,
  usualDocumentMissing,
  goalWithoutRow,
  rowWithoutGoal,
  goalRowIncomplete,
  resultRepeated,
  goalWordingDiffers,
  goalCountDiffers,
  goalListedTwice,
  subGoalNotServed,
  milestoneOutsidePeriod,
  riskWithoutMitigation,
  linkToNothing,
  cellTooLong,
  percentsAreDisplayRoundings,
  percentBaseUnclear,
  keyGivesAmounts,
  supportRounding,
  supportBelowRate,
  rateObserved,
  costsNotFinanced,
  yearMissing,
  funderClassOpen,
  salaryTermMissing,
  partnersCostModelsPerCall,
  partnersSalaryModelsDiffer,
  partnersWithoutFigures,
  partnerSupportAboveRate,
  contributionOpen,
  documentsNotAnswered,
  evaluationRowIncomplete,
  noTotalRow,
  percentRowDiffers,
  totalAssumed,
  readingAmbiguous,
  rowsLeftOut,
  roundedFigures,
  nothingToCheck,
  partNotChecked,
  contextMissing,
  partnerIsWhole,
  partnerNameTwice,
  partnerNotInWhole,
  partnerFiguresMissing,
  partnerTableNotTaken,
  partnerDiffersFromOthers,
  partnerYearsDiffer,
  partnerFiguresRounded,
  partnerFormEmpty,
  partnerPartLeftOut,
];
