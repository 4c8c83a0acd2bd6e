// Runs the property tests with far more cases: node scripts/fuzz.mjs [vitest arguments]
import { install } from './lib/ready.mjs';
import { runTests } from './lib/tests.mjs';

install();
process.env.EURAKIT_FUZZ = '1';
await runTests(['.property.test.ts', '--project=eurakit', '--testTimeout=1800000', ...process.argv.slice(2)]);
