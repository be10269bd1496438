/** remove and removeExpired, and what becomes of the rows that refer to those that go. */
import { conformance } from "./support/cases.ts";
import { day, insertMessages, texts } from "./support/rows.ts";

await conformance("remove", "remove and removeExpired", {
  "a row, once": async ({ db, seen }) => {
    await db.people.insert({ id: 1, email: "e" });
    await seen.people.remove(1);
    await seen.people.remove(1);
    await seen.people.remove(-1);
    await seen.people.remove(0.5);
    await seen.people.exists(1);
    await seen.people.insert({ id: 1, email: "e" });
  },

  "only the row with exactly this text": async ({ db, seen, only }) => {
    await db.words.insertMany(texts.map((word) => ({ word })));
    only("word");
    for (const word of ["A", "e\u0301", "a ", "", "%", "'", "😀"]) await seen.words.remove(word);
    await seen.words.remove("no such word");
    await seen.words.remove("\0");
    await seen.words.listByLanguage("none");
  },

  "keys of several columns and of bytes": async ({ db, seen }) => {
    await db.people.insert({ id: 1, email: "e" });
    await db.members.insertMany(["g", "G"].map((groupName) => ({ personId: 1, groupName, joinedAt: day(1) })));
    await seen.members.remove({ personId: 1, groupName: "G" });
    await seen.members.remove({ personId: 1, groupName: "G" });
    await seen.members.count();
    await db.files.insert({ hash: Buffer.from([0, 39]), day: "2024-01-01", size: 1n });
    await seen.files.remove(Buffer.from([0]));
    await seen.files.remove(new Uint8Array([0, 39]));
    const key = { meter: 1n, at: day(1), day: "2024-01-01", kind: "flow", valid: true } as const;
    await db.readings.insert(key);
    await seen.readings.remove({ ...key, at: day(1, 1) });
    await seen.readings.remove(key);
  },

  "children that go with their parent": async ({ db, seen, only }) => {
    await db.sessions.insertMany(["one", "two"].map((id) => ({ id, purpose: "p", startedAt: day(1) })));
    const message = { sender: "s", body: "b", sentAt: day(1) };
    await db.messages.insertMany([
      { ...message, id: 1, sessionId: "one" },
      { ...message, id: 2, sessionId: "one", parentId: 1 },
      { ...message, id: 4, sessionId: "two" },
    ]);
    await db.memory.insertMany([
      { id: 1, agent: "a", sessionId: "one", key: "k", value: "v" },
      { id: 2, agent: "a", sessionId: null, key: "k", value: "v" },
    ]);
    only("id");
    await seen.sessions.remove("one");
    await seen.messages.listBySession("one");
    await seen.messages.listBySession("two");
    await seen.memory.listByLookup("a", null);
    await seen.memory.count();
  },

  "a tree of a table that refers to itself": async ({ db, seen, only }) => {
    await insertMessages(db);
    only("id", "parentId");
    await seen.messages.remove(2);
    await seen.messages.listBySession("one");
    await seen.messages.remove(1);
    await seen.messages.listBySession("one");
  },

  "children that stay without their parent": async ({ db, seen, only }) => {
    await db.people.insertMany([
      { id: 1, email: "boss", nick: "a" },
      { id: 2, email: "two", nick: "b", bossId: 1 },
      { id: 3, email: "three", nick: "c", bossId: 2 },
      { id: 4, email: "own boss", nick: "d", bossId: 4 },
    ]);
    only("id", "bossId");
    await seen.people.remove(1);
    await seen.people.get(2);
    await seen.people.get(3);
    await seen.people.remove(4);
    await seen.people.count();
  },

  "a parent that is still referred to": async ({ db, seen, only }) => {
    await db.people.insertMany([
      { id: 1, email: "one", nick: "a" },
      { id: 2, email: "two", nick: "b" },
    ]);
    const debt = await db.debts.insert({ personId: 1, code: "c" });
    only("id", "code");
    await seen.people.remove(1);
    await seen.people.remove(2);
    await seen.people.exists(1);
    await seen.debts.remove(debt.id);
    await seen.people.remove(1);
  },

  "cascades over a composite key, as deep as they go": async ({ db, seen }) => {
    await db.people.insert({ id: 1, email: "one" });
    await db.members.insert({ personId: 1, groupName: "g", joinedAt: day(1) });
    await db.deeds.insertMany([
      { id: 1, personId: 1, groupName: "g", title: "one" },
      { id: 2, personId: 1, groupName: "g", title: "two" },
    ]);
    await seen.members.remove({ personId: 1, groupName: "g" });
    await seen.deeds.count();
    await db.members.insert({ personId: 1, groupName: "g", joinedAt: day(1) });
    await db.deeds.insert({ id: 3, personId: 1, groupName: "g" });
    await seen.people.remove(1);
    await seen.members.count();
    await seen.deeds.count();
  },

  "a cascade that another table refuses": async ({ db, seen }) => {
    await db.people.insert({ id: 1, email: "one" });
    await db.members.insert({ personId: 1, groupName: "g", joinedAt: day(1) });
    await db.debts.insert({ personId: 1, code: "c" });
    await seen.people.remove(1);
    await seen.members.count();
  },

  "what has expired, to the millisecond": async ({ db, seen, only }) => {
    const now = day(10);
    await db.memory.insertMany(
      [-1, 0, 1, undefined].map((milliseconds, index) => ({
        id: index,
        agent: "a",
        key: `${milliseconds}`,
        value: "v",
        expiresAt: milliseconds === undefined ? null : day(10, milliseconds),
      })),
    );
    only("id", "expiresAt");
    await seen.memory.removeExpired(day(9));
    await seen.memory.removeExpired(now);
    await seen.memory.removeExpired(now);
    await seen.memory.listByLookup("a", null);
    await seen.memory.removeExpired();
    await seen.memory.listByLookup("a", null);
    await seen.memory.removeExpired(new Date(Number.NaN));
  },

  "names that need quotes": async ({ db, seen }) => {
    await db.transactionTable.insertMany([
      { class: "'", order: "a" },
      { class: '"', order: "b" },
    ]);
    await seen.transactionTable.remove("'");
    await seen.transactionTable.remove("`");
    await seen.transactionTable.count();
  },
});
