/** upsert and upsertBy…: by every unique key, with conflicts on this one and on others. */

import { conformance } from "./support/cases.ts";
import type { Conformant } from "./support/compile.ts";
import { day, old } from "./support/rows.ts";

async function insertTwo(db: Conformant): Promise<void> {
  await db.people.insertMany([
    { id: 1, email: "one", nick: "n1", realm: "r", score: 1, updatedAt: old },
    { id: 2, email: "two", nick: "n2", realm: null, score: 2, updatedAt: old },
  ]);
}

await conformance("upsert", "upsert and upsertBy…", {
  "by the primary key: inserted, then changed": async ({ seen }) => {
    await seen.sessions.upsert({ id: "s", purpose: "p", startedAt: day(1), rank: 1 });
    await seen.sessions.upsert({ id: "s", purpose: "q", startedAt: day(2) });
    await seen.sessions.upsert({ id: "s", purpose: "q", startedAt: day(2), rank: null, endedAt: day(3) });
    await seen.sessions.upsert({ id: "S", purpose: "another", startedAt: day(1) });
    await seen.sessions.count();
  },

  "what is left out stays, what is null becomes null": async ({ db, seen }) => {
    await insertTwo(db);
    await seen.people.upsert({ id: 1, email: "one" });
    await seen.people.upsert({ id: 1, email: "one", nick: undefined, realm: undefined });
    await seen.people.upsert({ id: 1, email: "one", realm: null });
    await seen.people.upsert({ id: 1, email: "uno", nick: "n", low: 1, high: 2, seenAt: 5 });
    await seen.people.upsert({ id: 3, email: "three", nick: "n3", low: undefined });
  },

  "the same values again keep the time of the last change": async ({ db, seen }) => {
    await insertTwo(db);
    await seen.people.upsert({ id: 1, email: "one", nick: "n1", realm: "r", score: 1, updatedAt: old });
    await seen.people.upsertByEmail({ email: "one", nick: "n1", realm: "r", score: 1 });
    await seen.people.upsertByEmail({ email: "one", score: 5, updatedAt: day(1) });
    await seen.people.upsertByEmail({ email: "one", score: 6 });
  },

  "by a unique text: the id of the row stays": async ({ db, seen }) => {
    await insertTwo(db);
    await seen.people.upsertByEmail({ email: "one", score: 10 });
    await seen.people.upsertByEmail({ id: 77, email: "one", score: 11 });
    await seen.people.upsertByEmail({ id: 2, email: "one", score: 12 });
    await seen.people.upsertByEmail({ email: "One", nick: "new", score: 13 });
    await seen.people.upsertByEmail({ id: 78, email: "seventy-eight", nick: "78" });
    await seen.people.exists(77);
    await seen.people.count();
  },

  "by a key over nulls, each set of them": async ({ db, seen, only }) => {
    await insertTwo(db);
    only("id", "email", "nick", "realm", "score");
    await seen.people.upsertByName({ email: "one", nick: "n1", realm: "r", score: 20 });
    await seen.people.upsertByName({ email: "two", nick: "n2", realm: null, score: 21 });
    await seen.people.upsertByName({ email: "two", nick: "n2", score: 22 });
    await seen.people.upsertByName({ email: "three", nick: null, realm: "r", score: 23 });
    await seen.people.upsertByName({ email: "three", realm: "r", score: 24 });
    await seen.people.upsertByName({ email: "four", score: 25 });
    await seen.people.upsertByName({ email: "four", nick: null, realm: null, score: 26 });
    await seen.people.upsertByName({ email: "five", nick: "n1", realm: null, score: 27 });
    await seen.people.count();
  },

  "a conflict with another key than the one meant": async ({ db, seen }) => {
    await insertTwo(db);
    await seen.people.upsertByName({ email: "one", nick: "new", realm: null });
    await seen.people.upsertByName({ email: "one", nick: "n2", realm: null });
    await seen.people.upsertByEmail({ email: "one", nick: "n2", realm: null });
    await seen.people.upsertByEmail({ email: "new", nick: "n2", realm: null });
    await seen.people.upsert({ id: 1, email: "two" });
    await seen.people.upsert({ id: 3, email: "two" });
    await seen.people.upsertByEmail({ id: 2, email: "new", nick: "new" });
    await seen.people.upsertByName({ id: 2, email: "new", nick: "newer" });
    await seen.people.get(1);
    await seen.people.get(2);
    await seen.people.count();
  },

  "both keys are those of one row": async ({ db, seen, only }) => {
    await insertTwo(db);
    only("id", "email", "nick", "realm", "score");
    await seen.people.upsert({ id: 1, email: "one", nick: "n1", realm: "r", score: 40 });
    await seen.people.upsertByEmail({ id: 1, email: "one", nick: "n1", realm: "r", score: 41 });
    await seen.people.upsertByName({ id: 1, email: "one", nick: "n1", realm: "r", score: 42 });
  },

  "nothing but the key": async ({ seen }) => {
    await seen.tags.upsert({ name: "t" });
    await seen.tags.upsert({ name: "t" });
    await seen.tags.upsert({ name: "T" });
    await seen.tags.upsert({ name: "t " });
    await seen.tags.count();
  },

  "composite keys of numbers, instants, days and truth": async ({ db, seen }) => {
    await insertTwo(db);
    await seen.members.upsert({ personId: 1, groupName: "g", joinedAt: day(1) });
    await seen.members.upsert({ personId: 1, groupName: "g", joinedAt: day(2), role: "r" });
    await seen.members.upsert({ personId: 2, groupName: "g", joinedAt: day(3) });
    await seen.members.upsert({ personId: 9, groupName: "g", joinedAt: day(3) });
    const reading = { meter: 2n ** 63n - 1n, at: day(1, 1), day: "2024-01-01", kind: "flow", valid: true } as const;
    await seen.readings.upsert({ ...reading, value: 1 });
    await seen.readings.upsert({ ...reading });
    await seen.readings.upsert({ ...reading, value: null });
    await seen.readings.upsert({ ...reading, valid: false, value: 2 });
    await seen.readings.count();
  },

  "keys of bytes, days and uuids": async ({ seen }) => {
    const owner = "ABCDEF00-0000-1000-8000-000000000001";
    await seen.files.upsert({ hash: Buffer.from([0]), day: "2024-01-01", size: 1n, owner });
    await seen.files.upsert({ hash: new Uint8Array([0]), day: "2024-01-02", size: 2n });
    await seen.files.upsertByDay({ hash: Buffer.from([1]), day: "2024-01-02", size: 3n });
    await seen.files.upsertByOwner({ hash: Buffer.from([1]), day: "2024-01-03", size: 4n, owner: owner.toLowerCase() });
    await seen.files.upsertByOwner({ hash: Buffer.from([2]), day: "2024-01-04", size: 5n, owner: null });
    await seen.files.upsertByOwner({ hash: Buffer.from([3]), day: "2024-01-05", size: 6n });
    await seen.files.upsertByOwner({ hash: Buffer.from([4]), day: "2024-01-03", size: 7n, owner: null });
    await seen.files.count();
  },

  "a key with a default that is random": async ({ seen }) => {
    const id = "00000000-0000-4000-8000-00000000000a";
    await seen.defaults.upsert({ id, rank: 1, updatedAt: old });
    await seen.defaults.upsert({ id });
    await seen.defaults.upsert({ id: id.toUpperCase(), rank: 2, note: null });
  },

  "a slot whose session may be null": async ({ db, seen, only }) => {
    await db.sessions.insert({ id: "s", purpose: "p", startedAt: day(1) });
    only("id", "sessionId", "value", "hits", "metadata");
    await seen.memory.upsertBySlot({ agent: "a", key: "k", value: "1", metadata: { words: ["w"] }, hits: 5 });
    await seen.memory.upsertBySlot({ agent: "a", sessionId: null, key: "k", value: "2" });
    await seen.memory.upsertBySlot({ agent: "a", key: "k", value: "3", metadata: null });
    await seen.memory.upsertBySlot({ agent: "a", sessionId: "s", key: "k", value: "4" });
    await seen.memory.upsertBySlot({ agent: "a", sessionId: "s", key: "k", value: "5" });
    await seen.memory.upsertBySlot({ agent: "a", sessionId: "none", key: "k", value: "6" });
    await seen.memory.upsertBySlot({ agent: "a", key: "K", value: "7" });
    await seen.memory.count();
  },

  "names that need quotes": async ({ seen }) => {
    await seen.transactionTable.upsert({ class: "'", order: '"', row: 1 });
    await seen.transactionTable.upsert({ class: "'", order: "`" });
    await seen.transactionTable.upsertByOrder({ class: '"', order: "`", options: 9 });
    await seen.transactionTable.upsert({ class: "new", order: "`" });
  },

  "what is refused leaves the row as it was": async ({ db, seen }) => {
    await insertTwo(db);
    await seen.people.upsert({ id: 1, email: "one", score: -1 });
    await seen.people.upsertByEmail({ email: "one", low: 3, high: 1 });
    await seen.people.upsertByEmail({ email: "one", bossId: 99 });
    await seen.people.upsertByEmail({ email: "one\0" });
    await seen.people.upsertByEmail({ email: "one", score: 0.5 });
    await seen.people.get(1);
  },

  "eight at once make one row": async ({ db, note }) => {
    const rows = await Promise.all(
      Array.from({ length: 8 }, (_, index) => db.memory.upsertBySlot({ agent: "a", key: "k", value: `${index}` })),
    );
    note(`${new Set(rows.map(({ id }) => id)).size} id, ${await db.memory.count()} row`);
    note(`its value is one of theirs: ${rows.some(({ value }) => /^[0-7]$/.test(value))}`);
  },
});
