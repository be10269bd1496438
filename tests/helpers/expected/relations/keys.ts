/** Makes keys that have types of their own. Generated from tests/helpers/fixture.ts; do not edit. */
import type * as types from "./types.ts";

/** AuthorsId of a value from outside, on the caller's word: helpers check it as they check any other value. */
export function authorsId(value: number): types.AuthorsId {
  return value as types.AuthorsId;
}

/** BooksId of a value from outside, on the caller's word: helpers check it as they check any other value. */
export function booksId(value: string): types.BooksId {
  return value as types.BooksId;
}
