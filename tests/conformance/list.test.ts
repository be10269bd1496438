/** listBy…: all rows with the values of an index's columns, in its order. */
import { conformance } from "./support/cases.ts";
import { day, insertMessages, insertSessions, texts } from "./support/rows.ts";

await conformance("list", "listBy…", {
  "equal values, in the order of the column behind them, null first": async ({ db, seen, only }) => {
    await insertSessions(db);
    only("id", "endedAt");
    await seen.sessions.listByRankEnd(1);
    await seen.sessions.listByRankEnd(2);
    await seen.sessions.listByRankEnd(3);
    await seen.sessions.listByRankEnd(null);
  },

  "a descending index": async ({ db, seen, only }) => {
    await insertSessions(db);
    only("id", "startedAt");
    await seen.sessions.listByNewest();
    await seen.sessions.listByNewest({ limit: 3 });
  },

  "an index with a condition": async ({ db, seen, only }) => {
    await insertSessions(db);
    only("id", "isActive", "endedAt");
    await seen.sessions.listByActive();
    await seen.sessions.listByEnded();
    await seen.sessions.listByEnded({ limit: 2 });
  },

  "texts are equal when all their characters are": async ({ db, seen, only }) => {
    await insertSessions(db);
    only("id", "purpose");
    await seen.sessions.listByPurpose("p");
    await seen.sessions.listByPurpose("P");
    await seen.sessions.listByPurpose("p ");
    await seen.sessions.listByPurpose(" p");
    await seen.sessions.listByPurpose("");
  },

  "one of a closed set": async ({ db, seen, only }) => {
    await insertSessions(db);
    only("id", "status");
    await seen.sessions.listByStatus("open");
    await seen.sessions.listByStatus("größer");
    // @ts-expect-error: it is not in the set.
    await seen.sessions.listByStatus("GRÖSSER");
    // @ts-expect-error: it is not in the set.
    await seen.sessions.listByStatus("");
  },

  limits: async ({ db, seen, only }) => {
    await insertSessions(db);
    only("id");
    await seen.sessions.listByPurpose("p", { limit: 0 });
    await seen.sessions.listByPurpose("p", { limit: 1 });
    await seen.sessions.listByPurpose("p", { limit: 6 });
    await seen.sessions.listByPurpose("p", { limit: 7 });
    await seen.sessions.listByPurpose("p", { limit: undefined });
    await seen.sessions.listByPurpose("p", { limit: Number.MAX_SAFE_INTEGER });
    await seen.sessions.listByPurpose("p", { limit: -1 });
    await seen.sessions.listByPurpose("p", { limit: 1.5 });
    await seen.sessions.listByPurpose("p", { limit: Number.NaN });
    await seen.sessions.listByPurpose("p", { limit: Number.POSITIVE_INFINITY });
    await seen.sessions.listByPurpose("p", { limit: 2 ** 53 });
  },

  "the order of keys that are text": async ({ db, seen, only }) => {
    await db.words.insertMany([...texts].reverse().map((word) => ({ word })));
    only("word");
    await seen.words.listByLanguage("none");
  },

  "an order by numbers that may be null, ties by the key": async ({ db, seen, only }) => {
    const frequencies = [3, null, -2_147_483_648, 0, 3, 2_147_483_647, null, -1, 3];
    await db.words.insertMany(frequencies.map((frequency, index) => ({ word: `w${index}`, frequency })));
    only("word", "frequency");
    await seen.words.listByFrequency("none");
  },

  "equality of each type": async ({ db, seen }) => {
    const key = { at: day(1), day: "2024-01-01", kind: "flow", valid: true } as const;
    await db.readings.insertMany([
      { ...key, meter: 1n, value: 0.1 },
      { ...key, meter: 2n, value: 0.1 + 0.2 },
      { ...key, meter: 3n, value: 0.3 },
      { ...key, meter: 4n, value: 5e-300 },
      { ...key, meter: 5n, value: null },
      { ...key, meter: 6n, value: -1.797e308 },
      { ...key, meter: 7n, value: 0 },
      { ...key, meter: 8n, value: 9_007_199_254_740_992 },
    ]);
    await seen.readings.listByValue_();
    await seen.readings.listByKindDay("flow", { limit: 1 });
    await db.readings.insert({ ...key, meter: 9n, day: "1000-01-01" });
    await seen.readings.listByKindDay("flow", { limit: 1 });
  },

  "sizes beyond 53 bits": async ({ db, seen, only }) => {
    const sizes = [2n ** 53n + 1n, 2n ** 53n, 2n ** 53n + 2n, -(2n ** 63n), 2n ** 63n - 1n, 0n];
    await db.files.insertMany(
      sizes.map((size, index) => ({
        hash: Buffer.from([index]),
        day: `2024-01-0${index + 1}`,
        size,
        owner: `00000000-0000-1000-8000-00000000000${index}`,
      })),
    );
    only("size", "hash");
    await seen.files.listBySize();
  },

  "by a foreign key, and by one that may be null": async ({ db, seen, only }) => {
    await insertMessages(db);
    only("id", "sentAt", "parentId");
    await seen.messages.listBySession("one");
    await seen.messages.listBySession("none");
    await seen.messages.listBySession("nothing");
    await seen.messages.listBySessionTime("one");
    await seen.messages.listByParent(1);
    await seen.messages.listByParent(null);
    await seen.messages.listBySenderTime("even");
  },

  "two columns, one of which may be null": async ({ db, seen, only }) => {
    await db.sessions.insert({ id: "s", purpose: "p", startedAt: day(1) });
    await db.memory.insertMany([
      { id: 1, agent: "a", sessionId: "s", key: "k", value: "in it" },
      { id: 2, agent: "a", sessionId: null, key: "k", value: "global" },
      { id: 3, agent: "A", sessionId: null, key: "k", value: "another" },
      { id: 4, agent: "a", sessionId: null, key: "K", value: "global, too" },
    ]);
    only("id", "value");
    await seen.memory.listByLookup("a", "s");
    await seen.memory.listByLookup("a", null);
    await seen.memory.listByLookup("A", null);
    await seen.memory.listBySession(null);
    await seen.memory.listByExpiry();
  },

  "a table without a key, in the order of its index": async ({ db, seen }) => {
    await db.log.insertMany([
      { at: day(2), line: "second" },
      { at: day(1), line: "first" },
      { at: day(3), line: "third" },
    ]);
    await seen.log.listByTime();
    await seen.log.listByTime({ limit: 2 });
  },

  "nothing is in an empty table": async ({ seen }) => {
    await seen.sessions.listByNewest();
    await seen.sessions.listByActive();
    await seen.people.listByBoss(null);
    await seen.people.listByRealmScore("r");
    await seen.transactionTable.listByRow(null);
  },

  "a value that the column cannot hold": async ({ seen }) => {
    await seen.messages.listBySession("x".repeat(65));
    await seen.messages.listBySession("\0");
    await seen.messages.listByParent(0.5);
    await seen.sessions.listByRankEnd(2 ** 31);
    await seen.people.listByRealmScore("\ud800");
  },
});
