import { spawnSync } from 'node:child_process';

const MINUTES = 60_000;

/**
 * Installs LibreOffice from apt where that is possible (root, Debian or its kin), for the tests that ask it to compute
 * our workbooks. Says what came of it; that there is none is no failure: those tests then say that they were not run.
 */
export function installLibreOffice() {
  if (isThere()) return say('LibreOffice is installed.');
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!isRoot || !runs('apt-get', ['--version'], MINUTES)) return say(NOT_INSTALLED);
  const install = ['install', '-y', '--no-install-recommends', 'libreoffice-calc'];
  const installed =
    runs('apt-get', install, 15 * MINUTES) ||
    (runs('apt-get', ['update'], 5 * MINUTES) && runs('apt-get', install, 15 * MINUTES));
  return say(installed && isThere() ? 'LibreOffice was installed from apt.' : NOT_INSTALLED);
}

const NOT_INSTALLED =
  'LibreOffice could not be installed: the tests that ask it will say that they were not run.';

function isThere() {
  return ['soffice', 'libreoffice'].some((name) => runs(name, ['--version'], MINUTES));
}

function runs(program, args, timeout) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: 'ignore', timeout, env }).status === 0;
}

function say(sentence) {
  console.log(sentence);
  return 0;
}
