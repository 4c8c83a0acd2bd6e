// Installs and builds what is missing, then runs the tests: node scripts/test.mjs [vitest arguments]
import { build, install } from './lib/ready.mjs';
import { runTests } from './lib/tests.mjs';

install();
build({ ifNeeded: true });
await runTests(process.argv.slice(2));
