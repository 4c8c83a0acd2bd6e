import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const TESTS = ['test/**/*.test.ts', 'packages/*/src/**/*.test.ts'];
const ZONE_TESTS = ['test/**/*.tz.test.ts', 'packages/*/src/**/*.tz.test.ts'];
const ZONES = ['Pacific/Kiritimati', 'America/New_York', 'Europe/Helsinki'];

const coreSource = fileURLToPath(new URL('./packages/core/src', import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@eurakit\/core$/, replacement: `${coreSource}/index.ts` },
      { find: /^@eurakit\/core\/([a-z-]+)$/, replacement: `${coreSource}/$1.ts` },
    ],
  },
  test: {
    pool: 'forks',
    // The default leaves one processor to a person who watches; nobody does.
    maxWorkers: '100%',
    // Files share what they import: loading core anew for each took as long as half of all tests. Whoever stubs
    // something global puts it back.
    isolate: false,
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'eurakit', include: TESTS, exclude: ZONE_TESTS } },
      ...ZONES.map((TZ) => ({
        extends: true as const,
        // Last, so that no file among the others asks for a process of another time zone.
        test: { name: `time zones: ${TZ}`, include: ZONE_TESTS, env: { TZ }, sequence: { groupOrder: 1 } },
      })),
    ],
  },
});
