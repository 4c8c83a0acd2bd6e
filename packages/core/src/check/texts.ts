import { partnerDiffersFromOthersTexts } from './merge/partner-differs-from-others.js';
import { partnerFiguresMissingTexts } from './merge/partner-figures-missing.js';
import { partnerFormEmptyTexts } from './merge/partner-form-empty.js';
import { partnerIsWholeTexts } from './merge/partner-is-whole.js';
import { partnerNameTwiceTexts } from './merge/partner-name-twice.js';
import { partnerNotInWholeTexts } from './merge/partner-not-in-whole.js';
import { partnerPartLeftOutTexts } from './merge/partner-part-left-out.js';
import { partnerTableNotTakenTexts } from './merge/partner-table-not-taken.js';
import { partnerYearsDifferTexts } from './merge/partner-years-differ.js';
import { columnsBesideTableTexts } from './reading/columns-beside-table.js';
import { columnsNotRecognisedTexts } from './reading/columns-not-recognised.js';
import { inputNotTextTexts } from './reading/input-not-text.js';
import { jsonNotAsExpectedTexts } from './reading/json-not-as-expected.js';
import { noTotalRowTexts } from './reading/no-total-row.js';
import { percentRowDiffersTexts } from './reading/percent-row-differs.js';
import { readingAmbiguousTexts } from './reading/reading-ambiguous.js';
import { roundedFiguresTexts } from './reading/rounded-figures.js';
import { rowsLeftOutTexts } from './reading/rows-left-out.js';
import { severalTablesTexts } from './reading/several-tables.js';
import { tableNotFoundTexts } from './reading/table-not-found.js';
import { totalAssumedTexts } from './reading/total-assumed.js';
import type { RuleTexts } from './rule.js';
import { amountNotGivenTexts } from './rules/amounts/amount-not-given.js';
import { finerThanPlanUnitTexts } from './rules/amounts/finer-than-plan-unit.js';
import { negativeAmountTexts } from './rules/amounts/negative-amount.js';
import { tooFineAmountTexts } from './rules/amounts/too-fine-amount.js';
import { unitLooksMixedTexts } from './rules/amounts/unit-looks-mixed.js';
import { unreadableAmountTexts } from './rules/amounts/unreadable-amount.js';
import { costCoveredByFlatRateTexts } from './rules/costs/cost-covered-by-flat-rate.js';
import { costModelUnknownTexts } from './rules/costs/cost-model-unknown.js';
import { costNotApprovedTexts } from './rules/costs/cost-not-approved.js';
import { flatRateNotKnownTexts } from './rules/costs/flat-rate-not-known.js';
import { flatRateNotOfCostModelTexts } from './rules/costs/flat-rate-not-of-cost-model.js';
import { flatRateOfWrongBaseTexts } from './rules/costs/flat-rate-of-wrong-base.js';
import { flatRateOnBaseTexts } from './rules/costs/flat-rate-on-base.js';
import { holidayBonusCountedTwiceTexts } from './rules/costs/holiday-bonus-counted-twice.js';
import { lumpSumAboveCeilingTexts } from './rules/costs/lump-sum-above-ceiling.js';
import { lumpSumChangedTexts } from './rules/costs/lump-sum-changed.js';
import { sideCostsCountedTwiceTexts } from './rules/costs/side-costs-counted-twice.js';
import { documentsNotAnsweredTexts } from './rules/documents/documents-not-answered.js';
import { requiredDocumentMissingTexts } from './rules/documents/required-document-missing.js';
import { usualDocumentMissingTexts } from './rules/documents/usual-document-missing.js';
import { cellTooLongTexts } from './rules/goals/cell-too-long.js';
import { evaluationRowIncompleteTexts } from './rules/goals/evaluation-row-incomplete.js';
import { goalCountDiffersTexts } from './rules/goals/goal-count-differs.js';
import { goalListedTwiceTexts } from './rules/goals/goal-listed-twice.js';
import { goalRowIncompleteTexts } from './rules/goals/goal-row-incomplete.js';
import { goalWithoutRowTexts } from './rules/goals/goal-without-row.js';
import { goalWordingDiffersTexts } from './rules/goals/goal-wording-differs.js';
import { linkToNothingTexts } from './rules/goals/link-to-nothing.js';
import { milestoneOutsidePeriodTexts } from './rules/goals/milestone-outside-period.js';
import { resultRepeatedTexts } from './rules/goals/result-repeated.js';
import { riskWithoutMitigationTexts } from './rules/goals/risk-without-mitigation.js';
import { rowWithoutGoalTexts } from './rules/goals/row-without-goal.js';
import { subGoalNotServedTexts } from './rules/goals/sub-goal-not-served.js';
import { keyDoesNotGiveAmountsTexts } from './rules/keys/key-does-not-give-amounts.js';
import { keyGivesAmountsTexts } from './rules/keys/key-gives-amounts.js';
import { keyHasNoRowsTexts } from './rules/keys/key-has-no-rows.js';
import { partnerFiguresRoundedTexts } from './rules/partners/partner-figures-rounded.js';
import { partnerPaysNothingTexts } from './rules/partners/partner-pays-nothing.js';
import { partnerSupportAboveRateTexts } from './rules/partners/partner-support-above-rate.js';
import { partnersCostModelsDifferTexts } from './rules/partners/partners-cost-models-differ.js';
import { partnersCostModelsPerCallTexts } from './rules/partners/partners-cost-models-per-call.js';
import { partnersSalaryModelsDifferTexts } from './rules/partners/partners-salary-models-differ.js';
import { partnersWithoutFiguresTexts } from './rules/partners/partners-without-figures.js';
import { sumDiffersFromPartnersTexts } from './rules/partners/sum-differs-from-partners.js';
import { claimedAboveApprovedTexts } from './rules/payments/claimed-above-approved.js';
import { percentBaseUnclearTexts } from './rules/percents/percent-base-unclear.js';
import { percentDoesNotFitTexts } from './rules/percents/percent-does-not-fit.js';
import { percentsAreDisplayRoundingsTexts } from './rules/percents/percents-are-display-roundings.js';
import { contextMissingTexts } from './rules/project/context-missing.js';
import { nothingToCheckTexts } from './rules/project/nothing-to-check.js';
import { partNotCheckedTexts } from './rules/project/part-not-checked.js';
import { contributionOpenTexts } from './rules/rows/contribution-open.js';
import { duplicateRowTexts } from './rules/rows/duplicate-row.js';
import { funderClassOpenTexts } from './rules/rows/funder-class-open.js';
import { hoursAboveCapTexts } from './rules/salaries/hours-above-cap.js';
import { hoursMissingTexts } from './rules/salaries/hours-missing.js';
import { monthsAboveYearTexts } from './rules/salaries/months-above-year.js';
import { salariesDifferFromBudgetTexts } from './rules/salaries/salaries-differ-from-budget.js';
import { salaryCostsDifferTexts } from './rules/salaries/salary-costs-differ.js';
import { salaryModelsMixedTexts } from './rules/salaries/salary-models-mixed.js';
import { salaryTermMissingTexts } from './rules/salaries/salary-term-missing.js';
import { sideCostRateNotKnownTexts } from './rules/salaries/side-cost-rate-not-known.js';
import { sideCostRateOfTeachersTexts } from './rules/salaries/side-cost-rate-of-teachers.js';
import { unreadableQuantityTexts } from './rules/salaries/unreadable-quantity.js';
import { workShareAboveWholeTexts } from './rules/salaries/work-share-above-whole.js';
import { amountAgainstSumsTexts } from './rules/sums/amount-against-sums.js';
import { budgetYearsDifferTexts } from './rules/sums/budget-years-differ.js';
import { costsNotFinancedTexts } from './rules/sums/costs-not-financed.js';
import { financingDiffersFromBudgetTexts } from './rules/sums/financing-differs-from-budget.js';
import { financingIsNetCostsTexts } from './rules/sums/financing-is-net-costs.js';
import { groupIsSumOfPartsTexts } from './rules/sums/group-is-sum-of-parts.js';
import { roundedSumsContradictTexts } from './rules/sums/rounded-sums-contradict.js';
import { rowLeftOutOfSumTexts } from './rules/sums/row-left-out-of-sum.js';
import { rowTotalTexts } from './rules/sums/row-total.js';
import { rowsNotFilledTexts } from './rules/sums/rows-not-filled.js';
import { totalIsSumOfRowsTexts } from './rules/sums/total-is-sum-of-rows.js';
import { rateObservedTexts } from './rules/support/rate-observed.js';
import { supportAboveCeilingTexts } from './rules/support/support-above-ceiling.js';
import { supportAboveRateTexts } from './rules/support/support-above-rate.js';
import { supportBelowRateTexts } from './rules/support/support-below-rate.js';
import { supportRoundingTexts } from './rules/support/support-rounding.js';
import { duplicateYearTexts } from './rules/years/duplicate-year.js';
import { partialYearTexts } from './rules/years/partial-year.js';
import { yearMissingTexts } from './rules/years/year-missing.js';
import { yearOrderTexts } from './rules/years/year-order.js';
import { yearOutsidePeriodTexts } from './rules/years/year-outside-period.js';
import { floatNoiseTexts } from './workbook/float-noise.js';
import { formulaCircularTexts } from './workbook/formula-circular.js';
import { formulaDiffersFromSumTexts } from './workbook/formula-differs-from-sum.js';
import { formulaErrorTexts } from './workbook/formula-error.js';
import { formulaOutOfPatternTexts } from './workbook/formula-out-of-pattern.js';
import { hiddenDecimalsTexts } from './workbook/hidden-decimals.js';
import { hoursAboveYearTexts } from './workbook/hours-above-year.js';
import { noTableOnSheetsTexts } from './workbook/no-table-on-sheets.js';
import { percentOutOfPatternTexts } from './workbook/percent-out-of-pattern.js';
import { productDiffersTexts } from './workbook/product-differs.js';
import { rangeMissesCellTexts } from './workbook/range-misses-cell.js';
import { rateFromSheetTexts } from './workbook/rate-from-sheet.js';
import { rowTakesOtherSheetTexts } from './workbook/row-takes-other-sheet.js';
import { sheetLeftOutOfSummaryTexts } from './workbook/sheet-left-out-of-summary.js';
import { storedResultStaleTexts } from './workbook/stored-result-stale.js';
import { storedResultsMissingTexts } from './workbook/stored-results-missing.js';
import { sumTypedOverTexts } from './workbook/sum-typed-over.js';
import { summaryDiffersFromSheetsTexts } from './workbook/summary-differs-from-sheets.js';
import { textNumberTexts } from './workbook/text-number.js';
import { typedAmongFormulasTexts } from './workbook/typed-among-formulas.js';

/** The texts of every check, in the same order. */
export const TEXTS: readonly RuleTexts[] = [
  inputNotTextTexts,
  jsonNotAsExpectedTexts,
  tableNotFoundTexts,
  severalTablesTexts,
  columnsNotRecognisedTexts,
  columnsBesideTableTexts,
  unreadableAmountTexts,
  unreadableQuantityTexts,
  textNumberTexts,
  tooFineAmountTexts,
  amountNotGivenTexts,
  unitLooksMixedTexts,
  sumTypedOverTexts,
  formulaDiffersFromSumTexts,
  formulaErrorTexts,
  formulaCircularTexts,
  storedResultStaleTexts,
  storedResultsMissingTexts,
  noTableOnSheetsTexts,
  typedAmongFormulasTexts,
  rangeMissesCellTexts,
  floatNoiseTexts,
  formulaOutOfPatternTexts,
  percentOutOfPatternTexts,
  productDiffersTexts,
  hoursAboveYearTexts,
  rowTakesOtherSheetTexts,
  sheetLeftOutOfSummaryTexts,
  summaryDiffersFromSheetsTexts,
  financingDiffersFromBudgetTexts,
  hiddenDecimalsTexts,
  rateFromSheetTexts,
  finerThanPlanUnitTexts,
  amountAgainstSumsTexts,
  rowLeftOutOfSumTexts,
  rowsNotFilledTexts,
  rowTotalTexts,
  groupIsSumOfPartsTexts,
  totalIsSumOfRowsTexts,
  financingIsNetCostsTexts,
  roundedSumsContradictTexts,
  sumDiffersFromPartnersTexts,
  partnersCostModelsDifferTexts,
  budgetYearsDifferTexts,
  salaryCostsDifferTexts,
  salariesDifferFromBudgetTexts,
  salaryModelsMixedTexts,
  hoursMissingTexts,
  flatRateOnBaseTexts,
  flatRateOfWrongBaseTexts,
  flatRateNotOfCostModelTexts,
  costCoveredByFlatRateTexts,
  costNotApprovedTexts,
  lumpSumAboveCeilingTexts,
  lumpSumChangedTexts,
  holidayBonusCountedTwiceTexts,
  sideCostsCountedTwiceTexts,
  claimedAboveApprovedTexts,
  negativeAmountTexts,
  supportAboveRateTexts,
  supportAboveCeilingTexts,
  duplicateYearTexts,
  yearOutsidePeriodTexts,
  yearOrderTexts,
  partialYearTexts,
  requiredDocumentMissingTexts,
  duplicateRowTexts,
  percentDoesNotFitTexts,
  keyDoesNotGiveAmountsTexts,
  keyHasNoRowsTexts,
  flatRateNotKnownTexts,
  costModelUnknownTexts,
  sideCostRateOfTeachersTexts,
  sideCostRateNotKnownTexts,
  hoursAboveCapTexts,
  monthsAboveYearTexts,
  workShareAboveWholeTexts,
  partnerPaysNothingTexts,
  usualDocumentMissingTexts,
  goalWithoutRowTexts,
  rowWithoutGoalTexts,
  goalRowIncompleteTexts,
  resultRepeatedTexts,
  goalWordingDiffersTexts,
  goalCountDiffersTexts,
  goalListedTwiceTexts,
  subGoalNotServedTexts,
  milestoneOutsidePeriodTexts,
  riskWithoutMitigationTexts,
  linkToNothingTexts,
  cellTooLongTexts,
  percentsAreDisplayRoundingsTexts,
  percentBaseUnclearTexts,
  keyGivesAmountsTexts,
  supportRoundingTexts,
  supportBelowRateTexts,
  rateObservedTexts,
  costsNotFinancedTexts,
  yearMissingTexts,
  funderClassOpenTexts,
  salaryTermMissingTexts,
  partnersCostModelsPerCallTexts,
  partnersSalaryModelsDifferTexts,
  partnersWithoutFiguresTexts,
  partnerSupportAboveRateTexts,
  contributionOpenTexts,
  documentsNotAnsweredTexts,
  evaluationRowIncompleteTexts,
  noTotalRowTexts,
  percentRowDiffersTexts,
  totalAssumedTexts,
  readingAmbiguousTexts,
  rowsLeftOutTexts,
  roundedFiguresTexts,
  nothingToCheckTexts,
  partNotCheckedTexts,
  contextMissingTexts,
  partnerIsWholeTexts,
  partnerNameTwiceTexts,
  partnerNotInWholeTexts,
  partnerFiguresMissingTexts,
  partnerTableNotTakenTexts,
  partnerDiffersFromOthersTexts,
  partnerYearsDifferTexts,
  partnerFiguresRoundedTexts,
  partnerFormEmptyTexts,
  partnerPartLeftOutTexts,
];
