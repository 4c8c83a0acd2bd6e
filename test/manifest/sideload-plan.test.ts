import { describe, expect, test } from 'vitest';
import { sideloadPlan } from '../../scripts/dev/sideload-plan.js';

const ID = '6f0c5f3e-2f53-4c0e-9c43-8f4a3a0f6b1d';
const KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
const COPY = `/Users/anna/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${ID}.manifest.xml`;

const windows = {
  platform: 'win32',
  home: 'C:\\Users\\anna',
  manifest: 'C:\\työ\\eurakit/dist/manifest.xml',
  id: ID,
};
const mac = { platform: 'darwin', home: '/Users/anna', manifest: '/Users/anna/eurakit/manifest.xml', id: ID };
const linux = { platform: 'linux', home: '/home/anna', manifest: '/home/anna/eurakit/manifest.xml', id: ID };

describe('the registry of developers in Windows', () => {
  test('names the manifest where it stands', () => {
    const { steps, told } = sideloadPlan({ ...windows, remove: false });
    const manifest = 'C:\\työ\\eurakit\\dist\\manifest.xml';
    const args = ['add', KEY, '/v', ID, '/t', 'REG_SZ', '/d', manifest, '/f'];
    expect(steps).toMatchObject([{ kind: 'run', program: 'reg', args }]);
    expect(told[0]).toContain(manifest);
  });

  test('forgets this add-in and no other', () => {
    const { steps, told } = sideloadPlan({ ...windows, remove: true });
    expect(steps).toMatchObject([{ kind: 'run', program: 'reg', args: ['delete', KEY, '/v', ID, '/f'] }]);
    expect(told.join(' ')).toContain('%LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef');
  });

  test('can be reached over a network path', () => {
    const manifest = '\\\\palvelin\\jako\\manifest.xml';
    const { steps } = sideloadPlan({ ...windows, manifest, remove: false });
    expect(steps).toMatchObject([{ args: expect.arrayContaining([manifest]) }]);
  });
});

describe("Excel's folder on a Mac", () => {
  test('gets a copy of its own name', () => {
    const { steps } = sideloadPlan({ ...mac, remove: false });
    expect(steps).toMatchObject([{ kind: 'copy', from: mac.manifest, to: COPY }]);
  });

  test('loses that copy, whatever the manifest is called', () => {
    const { steps } = sideloadPlan({ ...mac, manifest: '/tmp/other.xml', remove: true });
    expect(steps).toMatchObject([{ kind: 'remove', file: COPY }]);
  });
});

test.for([true, false])(
  'where there is no Excel nothing is done, and the way on the web is told (%s)',
  (remove) => {
    const { steps, told } = sideloadPlan({ ...linux, remove });
    expect(steps).toEqual([]);
    expect(told.join(' ')).toContain('Excel on the web');
    expect(told.join(' ').includes(linux.manifest)).toBe(!remove);
  },
);

test('every failure is told in a sentence', () => {
  const plans = [windows, mac].flatMap((one) =>
    [true, false].map((remove) => sideloadPlan({ ...one, remove })),
  );
  for (const { steps, told } of plans) {
    expect(told.length).toBeGreaterThan(0);
    for (const { otherwise } of steps) expect(otherwise).toMatch(/^[A-Z].*[).]$/);
  }
});
