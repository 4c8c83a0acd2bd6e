/** Runs vitest, prints `N passed, N failed` as the very last line and sets the exit code. */
export async function runTests(args) {
  const { passed, failed } = await counts(args);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

async function counts(args) {
  try {
    const { parseCLI, startVitest } = await import('vitest/node');
    const { filter, options } = parseCLI(['vitest', 'run', ...args]);
    const vitest = await startVitest('test', filter, { ...options, watch: false });
    await vitest.close();
    return count(vitest.state.getTestModules(), vitest.state.getUnhandledErrors());
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

/** A file that does not load, a failed hook and an error outside any test fail without a test: each counts as one. */
function count(modules, unhandled) {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const groups = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  const states = tests.map((test) => test.result().state);
  const passed = states.filter((state) => state === 'passed').length;
  const failedTests = states.filter((state) => state === 'failed').length;
  const failed = failedTests + groups.flatMap((group) => group.errors()).length + unhandled.length;
  return { passed, failed: modules.length === 0 ? 1 : failed };
}
