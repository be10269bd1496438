/** pageBy…: keyset pages in both directions, over equal keys and nulls. */
import type { Page, PageOptions } from "../../runtime/index.ts";
import { conformance } from "./support/cases.ts";
import { day, insertMessages, insertSessions, texts } from "./support/rows.ts";

/** A recorded `pageBy…`: equal values, then its options. */
type PageBy<A extends readonly unknown[], C> = (
  ...given: [...A, options?: PageOptions<C, never, never>]
) => Promise<Page<unknown, C> | undefined>;

/** Reads page after page, as a caller does, until there is no next one; each call is written down. */
async function all<const A extends readonly unknown[], C>(
  pageBy: PageBy<A, C>,
  equal: A,
  options: { readonly limit: number; readonly descending?: boolean },
): Promise<void> {
  let after: C | undefined;
  do after = (await pageBy(...equal, { ...options, after }))?.next;
  while (after !== undefined);
}

await conformance("page", "pageBy…", {
  "ties are broken by the key, null comes first": async ({ db, seen, only }) => {
    await insertSessions(db);
    only("id", "endedAt");
    await all(seen.sessions.pageByRankEnd, [1], { limit: 2 });
    await all(seen.sessions.pageByRankEnd, [null], { limit: 1 });
  },

  "the other way around, null comes last": async ({ db, seen, only }) => {
    await insertSessions(db);
    only("id", "endedAt");
    await all(seen.sessions.pageByRankEnd, [1], { limit: 2, descending: true });
    await all(seen.sessions.pageByRankEnd, [null], { limit: 1, descending: true });
  },

  "a descending index goes down unless asked to go up": async ({ db, seen, only }) => {
    await insertSessions(db);
    only("id");
    await all(seen.sessions.pageByNewest, [], { limit: 3 });
    await all(seen.sessions.pageByNewest, [], { limit: 3, descending: false });
    await all(seen.sessions.pageByNewest, [], { limit: 3, descending: true });
  },

  "many rows of one key": async ({ db, seen, only }) => {
    await db.sessions.insertMany(
      Array.from({ length: 7 }, (_, index) => ({ id: `s${index}`, purpose: "same", startedAt: day(1), rank: 9 })),
    );
    only("id");
    await all(seen.sessions.pageByRankEnd, [9], { limit: 3 });
    await all(seen.sessions.pageByRankEnd, [9], { limit: 3, descending: true });
    await all(seen.sessions.pageByStatus, ["open"], { limit: 4 });
  },

  "an index with a condition": async ({ db, seen, only }) => {
    await insertSessions(db);
    only("id");
    await all(seen.sessions.pageByActive, [], { limit: 4 });
    await all(seen.sessions.pageByEnded, [], { limit: 3 });
    await all(seen.sessions.pageByEnded, [], { limit: 3, descending: true });
  },

  "by a key of text, in its order": async ({ db, seen, only }) => {
    await db.words.insertMany(texts.map((word) => ({ word })));
    only("word");
    await all(seen.words.pageByLanguage, ["none"], { limit: 8 });
    await all(seen.words.pageByLanguage, ["none"], { limit: 16, descending: true });
  },

  "by numbers that may be null, in both directions": async ({ db, seen, only }) => {
    const frequencies = [3, null, -2_147_483_648, 0, 3, 2_147_483_647, null, -1, 3];
    await db.words.insertMany(frequencies.map((frequency, index) => ({ word: `w${index}`, frequency })));
    only("word", "frequency");
    await all(seen.words.pageByFrequency, ["none"], { limit: 4 });
    await all(seen.words.pageByFrequency, ["none"], { limit: 4, descending: true });
  },

  "by floating numbers whose ties a composite key breaks": async ({ db, seen, only }) => {
    const key = { at: day(1), day: "2024-01-01", kind: "flow", valid: true } as const;
    const values = [0.1, 0.1, 0.1, null, null, -5e-300, 1.797e308];
    await db.readings.insertMany(values.map((value, index) => ({ ...key, meter: BigInt(index), value })));
    only("meter", "value");
    await all(seen.readings.pageByValue_, [], { limit: 2 });
    await all(seen.readings.pageByValue_, [], { limit: 3, descending: true });
  },

  "a cursor of a composite key whose other parts tell rows apart": async ({ db, seen, only }) => {
    const at = [day(1), day(1, 1)];
    const rows = at.flatMap((each) =>
      (["flow", "heat"] as const).flatMap((kind) =>
        [false, true].map((valid) => ({ meter: 1n, at: each, day: "2024-01-01", kind, valid, value: 1 })),
      ),
    );
    await db.readings.insertMany(rows);
    only("at", "kind", "valid");
    await all(seen.readings.pageByValue_, [], { limit: 3 });
    await all(seen.readings.pageByKindDay, ["heat"], { limit: 3, descending: true });
  },

  "64-bit sizes": async ({ db, seen, only }) => {
    const sizes = [2n ** 53n + 1n, 2n ** 53n, -(2n ** 63n), 2n ** 63n - 1n];
    await db.files.insertMany(
      sizes.map((size, index) => ({
        hash: Buffer.from([200 + index]),
        day: `2024-01-0${index + 1}`,
        size,
        owner: `00000000-0000-1000-8000-00000000000${index}`,
      })),
    );
    only("size");
    await all(seen.files.pageBySize, [], { limit: 1 });
    await all(seen.files.pageBySize, [], { limit: 3, descending: true });
  },

  "messages of a session by time": async ({ db, seen, only }) => {
    await insertMessages(db);
    only("id", "sentAt");
    await all(seen.messages.pageBySessionTime, ["one"], { limit: 2 });
    await all(seen.messages.pageBySessionTime, ["one"], { limit: 2, descending: true });
    await all(seen.messages.pageBySession, ["one"], { limit: 4 });
    await all(seen.messages.pageByParent, [null], { limit: 2 });
    await seen.messages.pageBySession("none");
  },

  "a cursor whose row has gone, and one that never was": async ({ db, seen, only }) => {
    await insertMessages(db);
    only("id", "sentAt");
    const first = await seen.messages.pageBySessionTime("one", { limit: 3 });
    await seen.messages.remove(first?.next?.id ?? 0);
    await seen.messages.pageBySessionTime("one", { after: first?.next });
    await seen.messages.pageBySessionTime("one", { after: { sentAt: day(1, 1), id: -1 } });
    await seen.messages.pageBySessionTime("one", { after: { sentAt: day(31), id: 0 } });
    await seen.messages.pageBySessionTime("one", { after: { sentAt: day(0), id: 0 }, descending: true });
  },

  "fifty rows without a limit": async ({ db, seen, only, note }) => {
    const row = (_: unknown, index: number) => ({ word: `w${String(index).padStart(3, "0")}` });
    await db.words.insertMany(Array.from({ length: 101 }, row));
    only("none");
    const first = await db.words.pageByLanguage("none");
    const second = await db.words.pageByLanguage("none", { after: first.next });
    note(`${first.rows.length} rows, next is ${first.next?.word}`);
    note(`${second.rows.length} rows, next is ${second.next?.word}`);
    await seen.words.pageByLanguage("none", { after: second.next });
    await seen.words.pageByLanguage("nothing");
  },

  "limits and cursors that cannot be": async ({ db, seen }) => {
    await insertMessages(db);
    await seen.messages.pageBySession("one", { limit: 0 });
    await seen.messages.pageBySession("one", { limit: -1 });
    await seen.messages.pageBySession("one", { limit: 1.5 });
    await seen.messages.pageBySession("one", { limit: Number.NaN });
    await seen.messages.pageBySession("one", { after: { id: 0.5 } });
    await seen.messages.pageBySessionTime("one", { after: { id: 1, sentAt: new Date(Number.NaN) } });
    await seen.words.pageByLanguage("none", { after: { word: "\0" } });
    await seen.words.pageByLanguage("none", { after: { word: "\ud800" } });
    await seen.messages.pageBySession("\0");
  },
});
