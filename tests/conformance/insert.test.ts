/** insert: one row, what the database fills in, and what it refuses. */
import { conformance } from "./support/cases.ts";
import { day, old, sample } from "./support/rows.ts";

await conformance("insert", "insert", {
  "a row with a value of every type": async ({ seen }) => {
    await seen.samples.insert(sample);
    const row = await seen.samples.insert({
      ...sample,
      wholeOrNull: -1,
      bigOrNull: -1n,
      countOrNull: -1,
      ratioOrNull: -1.5,
      amountOrNull: "-1.000000",
      labelOrNull: "é",
      bodyOrNull: "line\nline",
      flagOrNull: false,
      atOrNull: day(1),
      dayOrNull: "2024-01-01",
      dataOrNull: { b: [1, { c: null }], a: "😀" },
      tokenOrNull: "00000000-0000-0000-0000-000000000000",
      blobOrNull: new Uint8Array([255]),
      hashOrNull: Buffer.alloc(16, 39),
      moodOrNull: "it's",
    });
    await seen.samples.get(row?.id ?? 0);
  },

  "what the database fills in": async ({ seen }) => {
    const row = await seen.defaults.insert({});
    await seen.defaults.get(row?.id ?? "");
    await seen.defaults.insert({ label: undefined, note: undefined, rank: undefined });
    await seen.defaults.insert({ note: null });
    await seen.defaults.insert({
      label: "",
      rank: -7,
      flag: false,
      big: 0n,
      amount: "0.00",
      mood: "glad",
      note: "",
      createdAt: old,
      updatedAt: old,
    });
  },

  "an id that is given, and ids that are numbered": async ({ seen }) => {
    await seen.people.insert({ email: "numbered", nick: "a" });
    await seen.people.insert({ id: 5, email: "given", nick: "b" });
    await seen.people.insert({ id: 0, email: "zero", nick: "c" });
    await seen.people.insert({ id: -5, email: "negative", nick: "d" });
    await seen.people.insert({ email: "numbered again", nick: "e" });
    await seen.people.insert({ id: 5, email: "given again", nick: "f" });
  },

  "nothing but a key, and nothing at all": async ({ seen }) => {
    await seen.tags.insert({ name: "" });
    await seen.tags.insert({ name: "it's" });
    await seen.tags.insert({ name: "it's" });
    await seen.log.insert({ line: "no key", at: day(1) });
    await seen.log.listByTime();
  },

  "the same key again": async ({ seen }) => {
    await seen.people.insert({ id: 1, email: "a", nick: "n", realm: "r" });
    await seen.people.insert({ id: 1, email: "b" });
    await seen.people.insert({ email: "a", nick: "m" });
    await seen.people.insert({ email: "b", nick: "n", realm: "r" });
    await seen.people.insert({ email: "c", nick: "n", realm: null });
    await seen.people.insert({ email: "d", nick: "n", realm: null });
    await seen.people.insert({ email: "e", nick: null, realm: "r" });
    await seen.people.insert({ email: "f", nick: null, realm: "r" });
    await seen.people.insert({ email: "g", nick: null, realm: null });
    await seen.people.insert({ email: "h", nick: null, realm: null });
    await seen.people.insert({ email: "A", nick: "N", realm: "r" });
    await seen.people.count();
  },

  "keys of bytes, days and uuids again": async ({ seen }) => {
    const owner = "00000000-0000-1000-8000-000000000001";
    await seen.files.insert({ hash: Buffer.from([1]), day: "2024-01-01", size: 1n, owner });
    await seen.files.insert({ hash: Buffer.from([1]), day: "2024-01-02", size: 1n });
    await seen.files.insert({ hash: Buffer.from([2]), day: "2024-01-01", size: 1n });
    await seen.files.insert({ hash: Buffer.from([3]), day: "2024-01-03", size: 1n, owner: owner.toUpperCase() });
    await seen.files.insert({ hash: Buffer.from([4]), day: "2024-01-04", size: 1n, owner: null });
    await seen.files.insert({ hash: Buffer.from([5]), day: "2024-01-05", size: 1n, owner: null });
    await seen.files.insert({ hash: Buffer.from([1, 0]), day: "2024-01-06", size: 1n, owner: owner.replace("1", "2") });
    await seen.files.count();
  },

  "composite keys again": async ({ db, seen }) => {
    await db.people.insert({ id: 1, email: "a" });
    await seen.members.insert({ personId: 1, groupName: "g", joinedAt: day(1) });
    await seen.members.insert({ personId: 1, groupName: "g", joinedAt: day(2) });
    await seen.members.insert({ personId: 1, groupName: "G", joinedAt: day(2), role: "'" });
    await seen.members.insert({ personId: 1, groupName: "g ", joinedAt: day(2) });
    const reading = { meter: 1n, at: day(1), day: "2024-01-01", kind: "flow", valid: true } as const;
    await seen.readings.insert(reading);
    await seen.readings.insert({ ...reading, value: 2 });
    await seen.readings.insert({ ...reading, at: day(1, 1) });
  },

  "names that need quotes": async ({ seen }) => {
    await seen.transactionTable.insert({ class: "'", order: '"' });
    await seen.transactionTable.insert({ class: "'", order: "`" });
    await seen.transactionTable.insert({ class: "`", order: '"' });
  },

  "a parent that is not there": async ({ db, seen }) => {
    await seen.messages.insert({ sessionId: "none", sender: "s", body: "b", sentAt: day(1) });
    await db.sessions.insert({ id: "s", purpose: "p", startedAt: day(1) });
    await seen.messages.insert({ id: 1, sessionId: "s", sender: "s", body: "b", sentAt: day(1), parentId: 99 });
    await seen.messages.insert({ id: 1, sessionId: "s", sender: "s", body: "itself", sentAt: day(1), parentId: 1 });
    await seen.messages.insert({ sessionId: "S", sender: "s", body: "b", sentAt: day(1) });
    await seen.members.insert({ personId: 1, groupName: "g", joinedAt: day(1) });
    await seen.deeds.insert({ personId: 1, groupName: "g" });
    await seen.debts.insert({ personId: 1, code: "c" });
    await seen.people.insert({ email: "e", bossId: 99 });
    await seen.memory.insert({ agent: "a", sessionId: "none", key: "k", value: "v" });
    await seen.memory.insert({ id: 1, agent: "a", sessionId: null, key: "k", value: "v" });
    await seen.messages.count();
  },

  "checks of a column and of a row": async ({ seen }) => {
    await seen.people.insert({ id: 1, email: "a", score: -1 });
    await seen.people.insert({ id: 1, email: "a", low: 2, high: 1 });
    await seen.people.insert({ id: 1, email: "a", nick: "a", low: 2, high: null });
    await seen.people.insert({ id: 2, email: "b", nick: "b", low: 2, high: 2 });
  },

  "a value that must be there": async ({ seen }) => {
    // @ts-expect-error: email is required.
    await seen.people.insert({ nick: "n" });
    // @ts-expect-error: email is not nullable.
    await seen.people.insert({ email: null });
    // @ts-expect-error: email is required.
    await seen.people.insert({ email: undefined });
    // @ts-expect-error: score is not nullable.
    await seen.people.insert({ email: "e", score: null });
    // @ts-expect-error: there is no such column.
    await seen.tags.insert({ name: "n", other: 1 });
    await seen.people.count();
  },
});
