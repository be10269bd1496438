/** insertMany: rows back in their order, chunks, one transaction. */
import { conformance } from "./support/cases.ts";
import { day, old } from "./support/rows.ts";

await conformance("insert-many", "insertMany", {
  "no rows, one row, rows in their order": async ({ seen, only }) => {
    only("word", "frequency");
    await seen.words.insertMany([]);
    await seen.words.insertMany([{ word: "one" }]);
    await seen.words.insertMany([
      { word: "z", frequency: 1 },
      { word: "a", frequency: null },
      { word: "é" },
      { word: "A", frequency: 2 },
      { word: "" },
    ]);
    await seen.words.count();
  },

  "rows that leave different columns out": async ({ seen, only }) => {
    only("label", "rank", "note", "total");
    await seen.defaults.insertMany([
      { label: "a" },
      { rank: 1 },
      { note: null },
      { label: "b", rank: 2 },
      {},
      { label: "c", note: "n", rank: undefined },
      { label: "d" },
    ]);
  },

  "given and numbered ids in one list": async ({ seen, only }) => {
    only("id", "email");
    await seen.people.insertMany([
      { email: "a", nick: "a" },
      { id: 7, email: "b", nick: "b" },
      { email: "c", nick: "c" },
      { email: "d", nick: "d" },
      { id: 3, email: "e", nick: "e" },
      { id: undefined, email: "f", nick: "f" },
    ]);
  },

  "rows that refer to earlier ones of the list": async ({ db, seen, only }) => {
    only("id", "parentId");
    await db.sessions.insert({ id: "s", purpose: "p", startedAt: day(1) });
    const message = { sessionId: "s", sender: "s", body: "b", sentAt: day(1) };
    await seen.messages.insertMany([
      { ...message, id: 1 },
      { ...message, id: 2, parentId: 1 },
      { ...message, id: 3, parentId: 2 },
      { ...message, id: 4, parentId: null },
      { ...message, id: 5 },
    ]);
  },

  "a row that is refused leaves none of them": async ({ db, seen }) => {
    await db.people.insert({ id: 1, email: "taken" });
    const rows = (email: string) =>
      ["a", "b", "c"].map((each) => ({ email: `${each}${email}`, nick: `${each}${email}` }));
    await seen.people.insertMany([...rows("1"), { email: "taken", nick: "t" }, ...rows("2")]);
    await seen.people.insertMany([...rows("1"), { email: "a1", nick: "u" }]);
    await seen.people.insertMany([...rows("1"), { email: "x", nick: "x", score: -1 }]);
    await seen.people.insertMany([...rows("1"), { email: "x", nick: "x", bossId: 99 }]);
    await seen.people.insertMany([...rows("1"), { email: "\0", nick: "x" }]);
    await seen.people.insertMany([
      { id: 9, email: "nine", nick: "9" },
      { id: 9, email: "ten", nick: "10" },
    ]);
    await seen.people.count();
  },

  "two lists at the same time": async ({ db, note }) => {
    const list = (by: string) =>
      Array.from({ length: 40 }, (_, index) => ({ email: `${by}${index}`, nick: `${by}${index}` }));
    const lists = await Promise.all(["a", "b", "c"].map((by) => db.people.insertMany(list(by))));
    for (const rows of lists) {
      const isInOrder = rows.every(({ email }, index) => email === `${rows[0]?.email.slice(0, 1)}${index}`);
      note(`${rows.length} rows, ${isInOrder ? "in their order" : "not in their order"}`);
    }
    note(`${new Set(lists.flat().map(({ id }) => id)).size} ids`);
  },

  "more rows than one statement takes": async ({ db, note }) => {
    const count = 5_003;
    const given = Array.from({ length: count }, (_, index) => ({
      word: `w${index}`,
      frequency: count - index,
      language: "x",
    }));
    const rows = await db.words.insertMany(given);
    note(`${rows.length} rows, as given: ${rows.every((row, index) => row.word === given[index]?.word)}`);
    note(`frequencies as given: ${rows.every((row, index) => row.frequency === given[index]?.frequency)}`);
    note(`${await db.words.count()} are there`);
  },

  "the last of many rows is refused": async ({ seen, db }) => {
    await db.words.insert({ word: "w2000" });
    const given = Array.from({ length: 2_001 }, (_, index) => ({ word: `w${index}` }));
    await db.words.insertMany(given).catch(() => {});
    await seen.words.count();
  },

  "large texts, a few megabytes together": async ({ db, note }) => {
    const body = "é😀".repeat(100_000);
    const session = { purpose: "p", startedAt: day(1), id: "s" };
    await db.sessions.insert(session);
    const given = Array.from({ length: 12 }, (_, index) => ({
      id: index,
      sessionId: "s",
      sender: "s",
      body: `${index}${body}`,
      sentAt: day(1),
    }));
    const rows = await db.messages.insertMany(given);
    note(`${rows.length} rows, as given: ${rows.every((row, index) => row.body === given[index]?.body)}`);
  },

  "a table without a key gives no rows": async ({ seen }) => {
    await seen.log.insertMany([
      { at: day(2), line: "b" },
      { at: day(1), line: "a" },
      { at: day(2), line: "b" },
    ]);
    await seen.log.insertMany([]);
    await seen.log.listByTime();
  },

  "composite keys and keys of bytes": async ({ db, seen }) => {
    await db.people.insert({ id: 1, email: "e" });
    await seen.members.insertMany([
      { personId: 1, groupName: "b", joinedAt: day(1) },
      { personId: 1, groupName: "a", joinedAt: day(2), role: "r" },
      { personId: 1, groupName: "B", joinedAt: day(3) },
    ]);
    await seen.files.insertMany(
      [2, 1, 3].map((byte) => ({
        hash: Buffer.from([byte, 0]),
        day: `2024-01-0${byte}`,
        size: BigInt(byte),
        owner: `ABCDEF00-0000-1000-8000-00000000000${byte}`,
      })),
    );
    const reading = { meter: 1n, at: day(1), day: "2024-01-01", kind: "heat", valid: false } as const;
    await seen.readings.insertMany([
      { ...reading, meter: 2n ** 63n - 1n, value: 1 },
      { ...reading, meter: -(2n ** 63n) },
      { ...reading, at: day(2), value: null },
    ]);
  },

  "what is kept current is given back as it stands": async ({ seen, only }) => {
    only("key", "updatedAt", "hits", "metadata");
    await seen.memory.insertMany([
      { agent: "a", key: "1", value: "v", updatedAt: old },
      { agent: "a", key: "2", value: "v", metadata: { words: [] } },
      { agent: "a", key: "3", value: "v", metadata: null, hits: 3 },
    ]);
  },
});
