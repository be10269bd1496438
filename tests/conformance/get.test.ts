/** get, getBy…, exists and count: one row by each of its keys. */
import { conformance } from "./support/cases.ts";
import { day, old, texts } from "./support/rows.ts";

await conformance("get", "get, getBy…, exists and count", {
  "the row with a number, or none": async ({ db, seen }) => {
    await db.people.insert({ id: 1, email: "ada@example.com", nick: "ada", low: 1, high: 2, seenAt: 0 });
    await seen.people.get(1);
    await seen.people.get(2);
    await seen.people.get(-1);
    await seen.people.get(Number.MAX_SAFE_INTEGER);
    await seen.people.get(0);
  },

  "a number that the key cannot be": async ({ seen }) => {
    await seen.people.get(1.5);
    await seen.people.get(2 ** 53);
    await seen.people.get(Number.NaN);
    await seen.people.get(Number.POSITIVE_INFINITY);
    await seen.people.exists(0.1);
  },

  "a key of text: case, accents and blanks count": async ({ db, seen }) => {
    await db.words.insertMany([{ word: "Word" }, { word: "naïve" }, { word: "" }]);
    await seen.words.get("Word");
    await seen.words.get("word");
    await seen.words.get("Word ");
    await seen.words.get(" Word");
    await seen.words.get("naive");
    await seen.words.get("nai\u0308ve");
    await seen.words.get("");
    await seen.words.get(" ");
  },

  "every text finds its own row": async ({ db, seen, note }) => {
    await db.words.insertMany(texts.map((word, frequency) => ({ word, frequency })));
    for (const [frequency, word] of texts.entries()) {
      const row = await db.words.get(word);
      if (row?.word !== word || row.frequency !== frequency) note(`${word} found ${row?.word}`);
    }
    await seen.words.count();
  },

  "a text that the key cannot be": async ({ seen }) => {
    await seen.words.get("x".repeat(101));
    await seen.words.get("a\0b");
    await seen.words.get("\ud800");
    await seen.words.get("\udfff\ud800");
    await seen.words.exists("\0");
  },

  "the longest key, in characters and not in bytes": async ({ seen }) => {
    await seen.words.insert({ word: "中".repeat(100) });
    await seen.words.exists("中".repeat(100));
    await seen.words.insert({ word: "😀".repeat(100) });
    await seen.words.exists("😀".repeat(100));
    await seen.words.exists("😀".repeat(99));
  },

  "a key of bytes": async ({ db, seen }) => {
    await db.files.insert({ hash: Buffer.from([0, 255, 39]), day: "2024-01-01", size: 2n ** 62n });
    await seen.files.get(Buffer.from([0, 255, 39]));
    await seen.files.get(new Uint8Array([0, 255, 39]));
    await seen.files.get(Buffer.from([0, 255]));
    await seen.files.get(Buffer.alloc(0));
    await seen.files.get(Buffer.alloc(17));
  },

  "a unique day": async ({ db, seen }) => {
    await db.files.insert({ hash: Buffer.from([1]), day: "1000-01-01", size: -1n });
    await db.files.insert({
      hash: Buffer.from([2]),
      day: "9999-12-31",
      size: 1n,
      owner: "00000000-0000-4000-8000-000000000000",
    });
    await seen.files.getByDay("1000-01-01");
    await seen.files.getByDay("9999-12-31");
    await seen.files.getByDay("2024-02-29");
    await seen.files.getByDay("2023-02-29");
    await seen.files.getByDay("2024-1-1");
    await seen.files.getByDay("");
  },

  "a unique uuid that may be null": async ({ db, seen }) => {
    await db.files.insert({
      hash: Buffer.from([1]),
      day: "2024-01-01",
      size: 0n,
      owner: "ABCDEF00-0000-1000-8000-000000000000",
    });
    await seen.files.getByOwner("abcdef00-0000-1000-8000-000000000000");
    await seen.files.getByOwner("ABCDEF00-0000-1000-8000-000000000000");
    await seen.files.getByOwner(null);
    await db.files.insert({ hash: Buffer.from([2]), day: "2024-01-02", size: 0n, owner: null });
    await seen.files.getByOwner(null);
    await seen.files.getByOwner("no uuid");
  },

  "a unique text, and one over columns that may be null": async ({ db, seen, only }) => {
    await db.people.insertMany([
      { id: 1, email: "one@example.com", nick: "n", realm: "r" },
      { id: 2, email: "two@example.com", nick: "n", realm: null },
      { id: 3, email: "three@example.com", nick: null, realm: "r" },
      { id: 4, email: "four@example.com", nick: null, realm: null },
    ]);
    only("id", "email");
    await seen.people.getByEmail("one@example.com");
    await seen.people.getByEmail("One@example.com");
    await seen.people.getByEmail("one@example.com ");
    await seen.people.getByName({ nick: "n", realm: "r" });
    await seen.people.getByName({ nick: "n", realm: null });
    await seen.people.getByName({ nick: null, realm: "r" });
    await seen.people.getByName({ nick: null, realm: null });
    await seen.people.getByName({ nick: "N", realm: "r" });
    await seen.people.getByName({ nick: "", realm: null });
    await seen.people.getByEmail("x".repeat(201));
  },

  "a key of two columns": async ({ db, seen }) => {
    await db.people.insert({ id: 1, email: "e" });
    await db.members.insert({ personId: 1, groupName: "it's", joinedAt: day(1) });
    await seen.members.get({ personId: 1, groupName: "it's" });
    await seen.members.get({ personId: 1, groupName: "its" });
    await seen.members.get({ personId: 2, groupName: "it's" });
    await seen.members.exists({ personId: 1, groupName: "it's" });
    await seen.members.get({ personId: 1.5, groupName: "it's" });
  },

  "a key of five types, edges of each": async ({ db, seen }) => {
    const low = {
      meter: -(2n ** 63n),
      at: new Date("1000-01-01T00:00:00.000Z"),
      day: "1000-01-01",
      kind: "flow",
      valid: false,
    } as const;
    const high = {
      meter: 2n ** 63n - 1n,
      at: new Date("9999-12-31T23:59:59.999Z"),
      day: "9999-12-31",
      kind: "heat",
      valid: true,
    } as const;
    await db.readings.insertMany([
      { ...low, value: 1 },
      { ...high, value: -0 },
    ]);
    await seen.readings.get(low);
    await seen.readings.get(high);
    await seen.readings.get({ ...high, meter: 2n ** 63n - 2n });
    await seen.readings.get({ ...high, at: new Date("9999-12-31T23:59:59.998Z") });
    await seen.readings.get({ ...low, valid: true });
    await seen.readings.exists(low);
    await seen.readings.get({ ...low, meter: 2n ** 63n });
  },

  "names that need quotes": async ({ db, seen }) => {
    await db.transactionTable.insert({ class: "x';--", order: '"`', row: 1 });
    await seen.transactionTable.get("x';--");
    await seen.transactionTable.getByOrder('"`');
    await seen.transactionTable.getByOrder("x';--");
  },

  "how many there are": async ({ db, seen }) => {
    await seen.words.count();
    await seen.log.count();
    await db.words.insertMany(texts.map((word) => ({ word })));
    await db.log.insertMany([
      { line: "a", at: old },
      { line: "a", at: old },
    ]);
    await seen.words.count();
    await seen.log.count();
  },
});
