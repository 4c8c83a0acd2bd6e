import type { StartedPane } from '../pane/start-pane.js';

/** Does a ribbon command and shows its pane; Excel is told that it is over, however it ended. */
async function perform(event: Office.AddinCommands.Event, command: () => Promise<void>): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    await command();
  } finally {
    event.completed();
  }
}

/** The buttons of the ribbon. They work while the pane is closed: it opens with what they show. */
export function registerCommands({ check, show }: StartedPane): void {
  const showing = (view: Parameters<typeof show>[0]) => async (): Promise<void> => show(view);
  const checking = async (): Promise<void> => {
    show('check');
    await check();
  };
  const filling = async (): Promise<void> => {
    show('fill');
    await check();
  };
  Office.actions.associate('checkFigures', (event: Office.AddinCommands.Event) => perform(event, checking));
  Office.actions.associate('fillForms', (event: Office.AddinCommands.Event) => perform(event, filling));
  Office.actions.associate('allocateShares', (event: Office.AddinCommands.Event) =>
    perform(event, showing('allocate')),
  );
  Office.actions.associate('newReportingBook', (event: Office.AddinCommands.Event) =>
    perform(event, filling),
  );
}
