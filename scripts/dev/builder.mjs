import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../lib/workspace.mjs';

/** How long sources must be quiet before they are built: editors write a file in several steps. */
const QUIET = 300;

/** Builds in the background what was changed, one build at a time. */
export function builder() {
  let running;
  let timer;
  let isDue = false;

  function start() {
    isDue = false;
    console.log('Building what changed …');
    running = spawn(process.execPath, [join(ROOT, 'scripts/build.mjs'), '--if-needed'], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    running.once('exit', (code) => {
      running = undefined;
      if (code !== null)
        console.log(code === 0 ? 'Built: reload the pane.' : 'Not built: correct it and save.');
      if (isDue) changed();
    });
  }

  function changed() {
    if (running !== undefined) isDue = true;
    else {
      clearTimeout(timer);
      timer = setTimeout(start, QUIET);
    }
  }

  function end() {
    clearTimeout(timer);
    isDue = false;
    running?.kill();
  }

  return { changed, end };
}
