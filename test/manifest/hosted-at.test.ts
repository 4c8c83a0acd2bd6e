import { describe, expect, test } from 'vitest';
import { checkManifest } from '../../scripts/manifest/check-manifest.js';
import { fullUrl } from '../../scripts/manifest/full-url.js';
import { hostedAt, withOfficeJs } from '../../scripts/manifest/hosted-at.js';
import { hostedFiles, MANIFEST } from './hosted-files.js';

describe('the manifest for a base URL', () => {
  test.for([
    ['https://example.fi/eurakit', 'https://example.fi/eurakit'],
    ['https://example.fi/eurakit/', 'https://example.fi/eurakit'],
    ['https://example.fi', 'https://example.fi'],
    ['https://example.fi:8443/a%20b', 'https://example.fi:8443/a%20b'],
    ['https://EXAMPLE.fi/a&b', 'https://example.fi/a&amp;b'],
    ['https://hanke.työ.fi', 'https://hanke.xn--ty-gka.fi'],
  ])('%s', ([given = '', written = '']) => {
    const made = hostedAt(MANIFEST, given);
    const text = 'text' in made ? made.text : made.problem;
    expect(text).toBe(MANIFEST.replaceAll('https://localhost:3000', written));
    expect(text).not.toContain('localhost');
    expect(checkManifest(text, hostedFiles())).toEqual([]);
  });

  test.for([
    ['example.fi/eurakit', '"example.fi/eurakit" is no URL: write it as https://example.fi/eurakit'],
    ['http://example.fi', 'Office loads add-ins only over https, not from http://example.fi'],
    ['https://example.fi/?a=b', 'https://example.fi/?a=b must end with a folder, without ? and #'],
    ['https://example.fi/#a', 'https://example.fi/#a must end with a folder, without ? and #'],
  ])('%s is refused', ([given = '', problem]) => {
    expect(hostedAt(MANIFEST, given)).toEqual({ problem });
  });
});

test('an address with letters of Finnish is still one when addresses have been read many times', () => {
  for (let times = 0; times < 20_000; times += 1) fullUrl('https://hanke.työ.fi');
  expect(fullUrl('https://hanke.työ.fi')?.host).toBe('hanke.xn--ty-gka.fi');
});

describe('the pane with another office.js', () => {
  const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
  const page = `<meta content="script-src 'self' https://appsforoffice.microsoft.com"><script src="${CDN}"></script>`;

  test.for([
    [CDN, page],
    [
      'https://office.example.fi/js/office.js',
      '<meta content="script-src \'self\' https://office.example.fi">' +
        '<script src="https://office.example.fi/js/office.js"></script>',
    ],
    ['office/office.js', `<meta content="script-src 'self' 'self'"><script src="office/office.js"></script>`],
  ])('%s', ([url = '', text]) => {
    expect(withOfficeJs(page, url)).toEqual({ text });
  });

  test.for([
    ['http://office.example.fi/office.js', page, /only over https/],
    ['https://office.example.fi/office-1.js', page, /must be named office\.js/],
    ['https://office.example.fi/office.js', '<script src="office.js"></script>', /does not load https:/],
  ] as const)('%s is refused', ([url, text, problem]) => {
    expect(withOfficeJs(text, url)).toEqual({ problem: expect.stringMatching(problem) });
  });
});
