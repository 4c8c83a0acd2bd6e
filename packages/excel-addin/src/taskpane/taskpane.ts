import { parseLanguage } from '@eurakit/core/render';
import { registerCommands } from '../commands/register-commands.js';
import { excelPaneHost } from '../excel-pane-host.js';
import { registerFunctions } from '../functions/register-functions.js';
import { listFindings } from '../pane/actions/list-findings.js';
import { startPane } from '../pane/start-pane.js';
import { listOnSheet } from '../pane/words/list-words.js';
import { workerLink } from '../work/worker-link.js';
import { readyExcel } from './ready-excel.js';
import { showWithoutExcel } from './without-excel.js';

void start();

/** Connects the pane to the Excel around it; elsewhere it says where it belongs. */
async function start(): Promise<void> {
  const into = document.getElementById('pane');
  if (into === null) return;
  if (!(await readyExcel())) {
    showWithoutExcel(into, parseLanguage(navigator.language) ?? 'fi');
    return;
  }
  const { requirements, displayLanguage } = Office.context;
  const isSetSupported = (set: string, version: string): boolean => requirements.isSetSupported(set, version);
  const pane = startPane({
    into,
    host: excelPaneHost(Excel, isSetSupported),
    link: workerLink(() => new Worker('worker.js', { type: 'module' })),
    language: parseLanguage(displayLanguage) ?? 'en',
    list: { name: listOnSheet(), write: listFindings },
  });
  registerCommands(pane);
  registerFunctions();
}
