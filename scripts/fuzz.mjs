// Runs the property tests with far more cases: node scripts/fuzz.mjs [vitest arguments]
import { install } from './lib/ready.mjs';
import { runTests } from './lib/tests.mjs';

install();
const args = ['.property.test.ts', '--project=eurakit', '--testTimeout=1800000', ...process.argv.slice(2)];
process.exitCode = runTests(args, { EURAKIT_FUZZ: '1' });
