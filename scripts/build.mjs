// Builds the packages: node scripts/build.mjs [--if-needed]
import { build } from './lib/ready.mjs';

build({ ifNeeded: process.argv.includes('--if-needed') });
