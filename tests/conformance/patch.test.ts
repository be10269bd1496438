/** patch: undefined leaves a column alone, null sets null, and the row comes back as it then stands. */
import { conformance } from "./support/cases.ts";
import { day, insertMessages, old, sample } from "./support/rows.ts";

await conformance("patch", "patch", {
  "undefined leaves alone, null sets null": async ({ db, seen }) => {
    await db.people.insert({ id: 1, email: "e", nick: "n", realm: "r", low: 1, high: 2, seenAt: 3, updatedAt: old });
    await seen.people.patch(1, {});
    await seen.people.patch(1, { nick: undefined, low: undefined });
    await seen.people.patch(1, { nick: null });
    await seen.people.patch(1, { low: null, high: undefined, realm: null, seenAt: null });
    await seen.people.patch(1, { nick: "", realm: " ", seenAt: 0, score: 0 });
    await seen.people.get(1);
  },

  "a row that is not there": async ({ seen }) => {
    await seen.people.patch(1, {});
    await seen.people.patch(1, { score: 1 });
    await seen.words.patch("none", { frequency: 1 });
    await seen.people.patch(0.5, { score: 1 });
    await seen.members.patch({ personId: 1, groupName: "g" }, { role: "r" });
  },

  "what the database keeps current": async ({ db, seen, only }) => {
    await db.people.insert({ id: 1, email: "e", updatedAt: old });
    only("score", "updatedAt");
    await seen.people.patch(1, { score: 1 });
    await seen.people.patch(1, { updatedAt: old });
    await seen.people.patch(1, { score: 2, updatedAt: day(1) });
    await seen.people.patch(1, { score: 3 });
    await seen.people.get(1);
  },

  "a generated column follows": async ({ db, seen, only }) => {
    const id = "00000000-0000-4000-8000-000000000001";
    await db.defaults.insert({ id, updatedAt: old });
    only("rank", "total", "amount", "big");
    await seen.defaults.patch(id, { rank: 41 });
    await seen.defaults.patch(id.toUpperCase(), { amount: "9999999999.99", big: -(2n ** 63n) });
    // @ts-expect-error: only the database writes it.
    await seen.defaults.patch(id, { total: 1 });
    await seen.defaults.patch(id, { rank: 2_147_483_646 });
  },

  "every type, there and back": async ({ db, seen }) => {
    const { id } = await db.samples.insert(sample);
    await seen.samples.patch(id, {
      wholeOrNull: 0,
      bigOrNull: 2n ** 53n + 1n,
      countOrNull: -0,
      ratioOrNull: 0.1 + 0.2,
      amountOrNull: "0.1",
      labelOrNull: "",
      bodyOrNull: "",
      flagOrNull: true,
      atOrNull: day(1, 1),
      dayOrNull: "9999-12-31",
      dataOrNull: {},
      tokenOrNull: "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
      blobOrNull: Buffer.alloc(0),
      hashOrNull: Buffer.alloc(0),
      moodOrNull: 'so "so"',
    });
    await seen.samples.patch(id, {
      wholeOrNull: null,
      bigOrNull: null,
      ratioOrNull: null,
      amountOrNull: null,
      labelOrNull: null,
      flagOrNull: null,
      atOrNull: null,
      dataOrNull: null,
      blobOrNull: null,
      moodOrNull: null,
    });
    await seen.samples.get(id);
  },

  "another row's key": async ({ db, seen }) => {
    await db.people.insertMany([
      { id: 1, email: "one", nick: "n1" },
      { id: 2, email: "two", nick: "n2" },
      { id: 3, email: "three", nick: null },
    ]);
    await seen.people.patch(1, { email: "two" });
    await seen.people.patch(1, { nick: "n2" });
    await seen.people.patch(1, { nick: null });
    await seen.people.patch(1, { email: "one", nick: "n1" });
    await seen.people.patch(1, { email: "TWO" });
    await seen.people.get(1);
  },

  "what a check, a foreign key or the column refuses": async ({ db, seen }) => {
    await db.people.insert({ id: 1, email: "one", low: 1, high: 2 });
    await seen.people.patch(1, { score: -1 });
    await seen.people.patch(1, { high: 0 });
    await seen.people.patch(1, { bossId: 99 });
    await seen.people.patch(1, { bossId: 1 });
    // @ts-expect-error: it cannot be null.
    await seen.people.patch(1, { email: null });
    await seen.people.patch(1, { email: "x".repeat(201) });
    await seen.people.patch(1, { score: 2 ** 31 });
    // @ts-expect-error: it is a number.
    await seen.people.patch(1, { score: "1" });
    // @ts-expect-error: a patch does not change the key.
    await seen.people.patch(1, { id: 7 });
    await seen.people.get(1);
  },

  "a composite key's row": async ({ db, seen }) => {
    await db.people.insert({ id: 1, email: "e" });
    await db.members.insertMany([
      { personId: 1, groupName: "g", joinedAt: day(1) },
      { personId: 1, groupName: "G", joinedAt: day(1) },
    ]);
    await seen.members.patch({ personId: 1, groupName: "g" }, { role: "it's", joinedAt: day(2) });
    await seen.members.listByGroup("G");
    const key = { meter: -1n, at: day(1), day: "2024-01-01", kind: "heat", valid: false } as const;
    await db.readings.insert(key);
    await seen.readings.patch(key, { value: 2.5 });
    await seen.readings.patch({ ...key, valid: true }, { value: 3 });
  },

  "other rows stay as they are": async ({ db, seen, only }) => {
    await insertMessages(db);
    only("id", "body", "sender");
    await seen.messages.patch(2, { body: "' or 1 = 1 --", sender: "'; drop table messages; --" });
    await seen.messages.listBySession("one");
    await seen.messages.listBySession("two");
  },

  "names that need quotes": async ({ db, seen }) => {
    await db.transactionTable.insert({ class: "c", order: "o" });
    await seen.transactionTable.patch("c", { order: "`\"'", row: 7 });
    await seen.transactionTable.patch("c", { row: null, options: -1 });
  },

  "a megabyte": async ({ db, seen, only }) => {
    await insertMessages(db);
    only("id", "body");
    await seen.messages.patch(1, { body: "x".repeat(1_000_000) });
    await seen.messages.patch(1, { body: "é😀'\\".repeat(200_000) });
    await seen.messages.get(1);
  },
});
