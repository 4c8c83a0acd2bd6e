import { join } from 'node:path';
import { expect, test } from 'vitest';
import { greeting, servingFor } from '../../scripts/dev/serving.js';

const HOME = '/home/anna';
const USUAL = ['localhost.crt', 'localhost.key'].map((name) => join(HOME, '.office-addin-dev-certs', name));
const [cert = '', key = ''] = USUAL;
const nothing = { port: undefined, cert: undefined, key: undefined };

test('without a certificate it is http, and what Excel needs is told', () => {
  const serving = servingFor(nothing, HOME, () => false);
  expect(serving).toEqual({ kind: 'http', port: 3000 });
  if (serving.kind === 'wrong') return;
  expect(greeting(serving).join('\n')).toContain('http://localhost:3000/eurakit.html');
  expect(greeting(serving).join('\n')).toContain('npx office-addin-dev-certs install');
});

test("the certificate of Microsoft's tool is used where it is", () => {
  const serving = servingFor(nothing, HOME, (file) => USUAL.includes(file));
  expect(serving).toEqual({ kind: 'https', cert, key, port: 3000 });
});

test('half of it is not enough', () => {
  expect(servingFor(nothing, HOME, (file) => file === cert)).toEqual({ kind: 'http', port: 3000 });
});

test('a given certificate comes first, and another port is not that of manifest.xml', () => {
  const serving = servingFor({ port: '8443', cert: 'a.crt', key: 'a.key' }, HOME, () => true);
  expect(serving).toEqual({ kind: 'https', cert: 'a.crt', key: 'a.key', port: 8443 });
  if (serving.kind === 'wrong') return;
  expect(greeting(serving).join('\n')).toContain('npm run build -- --base-url https://localhost:8443');
});

test.for([
  [{ ...nothing, port: 'x' }, '--port x is no port: give a number from 1 to 65535.'],
  [{ ...nothing, port: '0' }, '--port 0 is no port: give a number from 1 to 65535.'],
  [{ ...nothing, port: '65536' }, '--port 65536 is no port: give a number from 1 to 65535.'],
  [{ ...nothing, cert: 'a.crt' }, '--cert and --key belong together: give both files.'],
  [{ ...nothing, key: 'a.key' }, '--cert and --key belong together: give both files.'],
  [
    { ...nothing, cert: 'a.crt', key: 'b.key' },
    'b.key is not there: give the path of the certificate (--cert) and of its key (--key).',
  ],
] as const)('%o is refused', ([asked, sentence]) => {
  expect(servingFor(asked, HOME, (file) => file === 'a.crt')).toEqual({ kind: 'wrong', sentence });
});
