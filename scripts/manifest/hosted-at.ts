import { fullUrl } from './full-url.js';

/** The address in manifest.xml, where `npm run dev` serves the add-in. */
const DEVELOPMENT = 'https://localhost:3000';

/** Microsoft's own address of office.js, the one it supports. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

type Result = { readonly text: string } | { readonly problem: string };

/** The manifest for the address below which the files of the add-in are hosted. */
export function hostedAt(manifest: string, baseUrl: string): Result {
  const url = fullUrl(baseUrl);
  if (url === undefined) return { problem: `"${baseUrl}" is no URL: write it as https://example.fi/eurakit` };
  const { protocol, search, hash, href } = url;
  if (protocol !== 'https:') return { problem: `Office loads add-ins only over https, not from ${baseUrl}` };
  if (search !== '' || hash !== '') return { problem: `${baseUrl} must end with a folder, without ? and #` };
  const base = href.replace(/\/+$/, '').replaceAll('&', '&amp;');
  return { text: manifest.replaceAll(`${DEVELOPMENT}/`, `${base}/`) };
}

/** The page with another address of office.js, allowed by its content security policy. */
export function withOfficeJs(page: string, url: string): Result {
  if (url === OFFICE_JS) return { text: page };
  if (!/office(?:\.debug)?\.js$/.test(url))
    return { problem: `${url}: the file must be named office.js, its code looks for that name` };
  if (!page.includes(`src="${OFFICE_JS}"`)) return { problem: `The page does not load ${OFFICE_JS}` };
  const absolute = fullUrl(url);
  if (absolute !== undefined && absolute.protocol !== 'https:')
    return { problem: `Office loads scripts only over https, not from ${url}` };
  const origin = absolute?.origin ?? "'self'";
  const text = page
    .replaceAll(`src="${OFFICE_JS}"`, `src="${url.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .replaceAll(new URL(OFFICE_JS).origin, origin);
  return { text };
}
