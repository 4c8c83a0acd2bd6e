// Writes what Excel is told of the functions EURA.*: node scripts/functions.mjs FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { functionsFiles } from './functions-metadata.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('give the folder to write to: node scripts/functions.mjs FOLDER');

mkdirSync(folder, { recursive: true });
for (const [name, text] of functionsFiles()) writeFileSync(join(resolve(folder), name), text);
