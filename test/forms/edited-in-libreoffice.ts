import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findLibreOffice, NOT_RUN } from '../workbook/libreoffice.js';

const TIME_LIMIT = 50_000;

/**
 * The workbook after a person has worked on it in LibreOffice: `steps` are lines of Basic in which `doc` is the
 * document, one `doc.Sheets.getByIndex(0)` its first sheet.
 */
export async function editedInLibreOffice(bytes: Uint8Array, steps: readonly string[]): Promise<Uint8Array> {
  const program = findLibreOffice();
  if (program === undefined) throw new Error(NOT_RUN);
  const folder = await mkdtemp(join(tmpdir(), 'eurakit-edited-'));
  try {
    const [profile, input, output] = ['profile', 'book.xlsx', 'edited.xlsx'].map((name) =>
      join(folder, name),
    );
    const start = [
      '--headless',
      '--norestore',
      `-env:UserInstallation=${pathToFileURL(profile ?? '').href}`,
    ] as const;
    await writeFile(input ?? '', bytes);
    await promisify(execFile)(program, [...start, '--terminate_after_init'], { timeout: TIME_LIMIT });
    await writeFile(join(profile ?? '', 'user/basic/Standard/Module1.xba'), moduleXml(steps));
    const call = `Edit("${pathToFileURL(input ?? '').href}","${pathToFileURL(output ?? '').href}")`;
    await promisify(execFile)(program, [...start, `macro:///Standard.Module1.${call}`], {
      timeout: TIME_LIMIT,
    });
    return new Uint8Array(await readFile(output ?? ''));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function moduleXml(steps: readonly string[]): string {
  const lines = [
    'Sub Edit(source As String, target As String)',
    'Dim opening(0) As New com.sun.star.beans.PropertyValue',
    'opening(0).Name = "Hidden"',
    'opening(0).Value = True',
    'doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, opening())',
    ...steps,
    'Dim saving(0) As New com.sun.star.beans.PropertyValue',
    'saving(0).Name = "FilterName"',
    'saving(0).Value = "Calc MS Excel 2007 XML"',
    'doc.storeToURL(target, saving())',
    'doc.close(True)',
    'End Sub',
  ];
  const text = lines.join('\n').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">',
    '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" ' +
      `script:language="StarBasic">\n${text}\n</script:module>`,
  ].join('\n');
}
