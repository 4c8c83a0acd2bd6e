import { join } from 'node:path';

/** How the files are served: over https with these files, or over http when there is no certificate. */
export type Serving =
  | { readonly kind: 'https'; readonly cert: string; readonly key: string; readonly port: number }
  | { readonly kind: 'http'; readonly port: number }
  | { readonly kind: 'wrong'; readonly sentence: string };

/** What was asked for on the command line. */
export type Asked = {
  readonly port: string | undefined;
  readonly cert: string | undefined;
  readonly key: string | undefined;
};

/**
 * Chooses how to serve. Without --cert and --key the certificate is used that Microsoft's office-addin-dev-certs puts
 * into the home folder, if it is there.
 */
export function servingFor(asked: Asked, home: string, isThere: (file: string) => boolean): Serving {
  const port = Number(asked.port ?? '3000');
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    return wrong(`--port ${asked.port} is no port: give a number from 1 to 65535.`);
  const { cert, key } = asked;
  if (cert === undefined && key === undefined) {
    const usual = certificateIn(home);
    return isThere(usual.cert) && isThere(usual.key)
      ? { kind: 'https', ...usual, port }
      : { kind: 'http', port };
  }
  if (cert === undefined || key === undefined)
    return wrong('--cert and --key belong together: give both files.');
  const missing = [cert, key].find((file) => !isThere(file));
  return missing === undefined
    ? { kind: 'https', cert, key, port }
    : wrong(`${missing} is not there: give the path of the certificate (--cert) and of its key (--key).`);
}

/** What a person is told when the files are served. */
export function greeting(serving: Exclude<Serving, { readonly kind: 'wrong' }>): readonly string[] {
  const base = `${serving.kind}://localhost:${serving.port}`;
  return [
    `The pane without Excel:  ${base}/eurakit.html`,
    ...(serving.kind === 'https' ? inExcel(base, serving.port) : WITHOUT_CERTIFICATE),
    'Changed sources are built again. Ctrl+C ends.',
  ];
}

const WITHOUT_CERTIFICATE = [
  'Not for Excel yet: Excel loads add-ins only over https, with a certificate that this computer trusts.',
  '  npx office-addin-dev-certs install   makes one for localhost and asks to trust it; then start again',
  '  npm run dev -- --cert FILE --key FILE   uses another one',
];

function inExcel(base: string, port: number): readonly string[] {
  return [
    `The add-in for Excel:    ${base}/manifest.xml`,
    ...(port === 3000
      ? []
      : [`  manifest.xml names port 3000; for this one: npm run build -- --base-url ${base}`]),
    '  npm run sideload   shows it to Excel on this computer (Windows, Mac)',
    '  Excel on the web: Home > Add-ins > More Settings > Upload My Add-in, the file packages/excel-addin/dist/manifest.xml',
    `  If its pane stays empty, open ${base}/taskpane.html once in that browser; allow it to reach this computer.`,
  ];
}

function certificateIn(home: string): { readonly cert: string; readonly key: string } {
  const folder = join(home, '.office-addin-dev-certs');
  return { cert: join(folder, 'localhost.crt'), key: join(folder, 'localhost.key') };
}

function wrong(sentence: string): Serving {
  return { kind: 'wrong', sentence };
}
