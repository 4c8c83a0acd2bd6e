// What an add-in may do, without any of ours: the harness is tried with it.
const status = document.querySelector('[role=status]');

Office.onReady(({ host, platform }) => {
  const { displayLanguage, requirements } = Office.context;
  const isNew = requirements.isSetSupported('ExcelApi', '1.20');
  status.textContent = `${host} ${platform} ${displayLanguage} ${isNew}`;
  Office.actions.associate('greet', greet);
  CustomFunctions.associate('ADD', (one, other) => one + other);
});

document.querySelector('button').addEventListener('click', () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1').load('values');
    await context.sync();
    status.textContent = String(range.values[0][0]);
  }).catch(({ code }) => {
    status.textContent = code;
  }),
);

async function greet(event) {
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getFirst().getRange('A1').values = [['Hei']];
    await workbook.context.sync();
  });
  Office.context.document.settings.set('greeted', 'yes');
  await new Promise((saved) => Office.context.document.settings.saveAsync(saved));
  await Office.addin.showAsTaskpane();
  event.completed();
}
