import { stripVTControlCharacters } from 'node:util';
import type { Evaluated } from '@eurakit/core/read';
import { type Language, placeText } from '@eurakit/core/render';
import type { Io } from './io.js';
import { standardInput } from './words/talk.js';

/** Text of a file as a terminal may have it: nothing in it moves the cursor or sets colours. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not reach the terminal
  return stripVTControlCharacters(text).replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}

/** Says one sentence beside the results, on standard error. */
export function say(io: Io, text: string): void {
  io.tell(`eurakit: ${printable(text)}\n`);
}

/** The name by which a person knows an input. */
export function inputName(file: string, language: Language): string {
  return file === '-' ? standardInput(language) : file;
}

/** Where a table begins: `rivi 1`. */
export function tablePlace({ locate, reading }: Evaluated, language: Language): string {
  return placeText(reading?.columns[0]?.heading.place ?? locate(['financing']), language);
}
