import { describe, expect, test } from 'vitest';
import { evaluated } from './evaluated.js';
import type { FoundPlace } from './places.js';
import { type Found, score, unreadTables } from './score.js';
import { BOOKS, type Book } from './truth.js';

/** Books of which one fault is not found yet; a name that is no longer needed here fails its test. */
const NOT_YET: readonly string[] = [];

describe('every seeded fault is found and nothing else is', () => {
  const books = (later: boolean) => BOOKS.filter(({ file }) => NOT_YET.includes(file) === later);
  test.for(books(false))('$file', holds);
  test.fails.for(books(true))('$file (not yet)', holds);

  async function holds(book: Book) {
    const { findings } = await evaluated(book);
    const { missed, falseAlarms, forbidden } = score(book, findings);
    expect({
      missed: missed.map(({ fault, cell, what }) => `${fault} @ ${cell ?? ''}: ${what}`),
      falseAlarms: falseAlarms.map(line),
      forbidden: forbidden.map(line),
    }).toEqual({ missed: [], falseAlarms: [], forbidden: [] });
  }
});

describe('every table is recognised where it stands', () => {
  test.for(BOOKS)('$file', async (book) => {
    const { tables } = await evaluated(book);
    const unread = unreadTables(book, tables).map(({ sheet, range }) => `${sheet ?? ''}!${range}`);
    expect({ unread, read: tables }).toEqual({ unread: [], read: tables });
  });
});

function line({ severity, code, where, also, message }: Found): string {
  const places = [where, ...also].map(placeText).join(', ');
  return `${severity} ${code} @ ${places}: ${message}`;
}

function placeText({ sheet, cell, line: nth }: FoundPlace): string {
  return [sheet, cell, nth].filter((part) => part !== undefined).join(' ');
}
