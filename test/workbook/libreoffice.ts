import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** The name of the test that stands in for those of LibreOffice where it is not installed. */
export const NOT_RUN = 'LibreOffice is not installed: this oracle was not run';

const NAMES = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
const CONVERSION_MS = 50_000;

/** The program that LIBREOFFICE_PATH names, or the one on PATH; `undefined` where there is none. */
export function findLibreOffice(): string | undefined {
  const named = process.env.LIBREOFFICE_PATH;
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** The workbook as LibreOffice writes it after it has computed every formula anew, whatever results it held. */
export async function recalculate(bytes: Uint8Array): Promise<Uint8Array> {
  return only(await recalculateAll([bytes]));
}

/** The workbook as LibreOffice saves it when a person opens it: results that the file holds are believed. */
export async function resaved(bytes: Uint8Array): Promise<Uint8Array> {
  return only(await resavedAll([bytes]));
}

/** The same for many, in their order: most of the time goes into the start of the program. */
export function recalculateAll(books: Books): Promise<Books> {
  return converted(books, 'always');
}

/** The same for many, in their order. */
export function resavedAll(books: Books): Promise<Books> {
  return converted(books, 'never');
}

type Books = readonly Uint8Array[];

/** The only one; an empty file, which nothing opens, where there is none. */
function only([book]: Books): Uint8Array {
  return book ?? new Uint8Array();
}

async function converted(books: Books, recalculation: 'always' | 'never'): Promise<Books> {
  const program = findLibreOffice();
  if (program === undefined) throw new Error(NOT_RUN);
  const folder = await mkdtemp(join(tmpdir(), 'eurakit-libreoffice-'));
  try {
    const [profile, output] = [join(folder, 'profile'), join(folder, 'out')];
    const inputs = books.map((_, nth) => join(folder, `book-${nth}.xlsx`));
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings(recalculation));
    await Promise.all(inputs.map((input, nth) => writeFile(input, books[nth] ?? '')));
    const options = ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(profile).href}`];
    const { stdout, stderr } = await promisify(execFile)(
      program,
      [...options, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', output, ...inputs],
      { timeout: CONVERSION_MS },
    );
    return await Promise.all(
      inputs.map(async (input) => {
        const result = join(output, basename(input));
        if (!existsSync(result)) throw new Error(`LibreOffice wrote nothing: ${stdout}${stderr}`);
        return new Uint8Array(await readFile(result));
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A profile of its own, so that neither a person's settings nor a running LibreOffice matter. */
function settings(recalculation: 'always' | 'never'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>${recalculation === 'always' ? 0 : 1}</value></prop></item>
</oor:items>
`;
}
