/** with…: rows together with those that foreign keys tie them to, a query for all of them. */
import { conformance } from "./support/cases.ts";
import { day, insertMessages } from "./support/rows.ts";

await conformance("relations", "with…, along foreign keys", {
  "to the row that each points to, which rows share": async ({ db, seen, only }) => {
    await insertMessages(db);
    only("id", "session");
    const messages = await db.messages.list();
    await seen.messages.withSession(messages.slice(0, 4));
    await seen.messages.withSession([...messages.slice(0, 2), ...messages.slice(0, 1)]);
    await seen.messages.withSession([]);
  },

  "to a row that a key need not have, of the same table": async ({ db, seen, only }) => {
    await insertMessages(db);
    only("id", "parentId", "parent");
    await seen.messages.withParent(await db.messages.list());
  },

  "to the rows that point here, in the order of their keys": async ({ db, seen, only }) => {
    await insertMessages(db);
    only("id", "messages");
    const sessions = await db.sessions.list();
    await seen.sessions.withMessages(sessions);
    await seen.sessions.withMessages(sessions, { limit: 2 });
    await seen.sessions.withMessages(sessions, { limit: 0 });
    await seen.sessions.withMessages(sessions, { limit: -1 });
    await seen.sessions.withMessages([]);
  },

  "to the rows of the same table that point here": async ({ db, seen, only }) => {
    await insertMessages(db);
    only("id", "messagesByParent");
    await seen.messages.withMessagesByParent((await db.messages.list()).slice(0, 3), { limit: 1 });
    await seen.messages.withMessagesByParent((await db.messages.list()).slice(3, 4));
  },

  "over a key of two columns, both ways": async ({ db, seen, only }) => {
    await db.people.insertMany([
      { id: 1, email: "one", nick: "a" },
      { id: 2, email: "two", nick: "b" },
    ]);
    const members = [
      { personId: 1, groupName: "g", joinedAt: day(1) },
      { personId: 1, groupName: "G", joinedAt: day(1) },
      { personId: 2, groupName: "g", joinedAt: day(1) },
    ];
    await db.members.insertMany(members);
    await db.deeds.insertMany([
      { id: 1, personId: 1, groupName: "g", title: "first" },
      { id: 2, personId: 2, groupName: "g", title: "second" },
      { id: 3, personId: 1, groupName: "g", title: "third" },
    ]);
    only("id", "groupName", "member", "deeds", "person");
    await seen.deeds.withMember(await db.deeds.list());
    await seen.members.withDeeds(await db.members.list());
    await seen.members.withPerson((await db.members.list()).slice(0, 1));
  },

  "one after the other, which keeps what rows have": async ({ db, seen, only }) => {
    await insertMessages(db);
    await db.memory.insertMany([
      { id: 1, agent: "a", sessionId: "one", key: "k", value: "v" },
      { id: 2, agent: "a", sessionId: null, key: "k", value: "v" },
    ]);
    only("id", "sessionId", "session", "messages", "memory");
    const sessions = await db.sessions.list();
    await seen.sessions.withMemory(await db.sessions.withMessages(sessions.slice(-1)));
    await seen.memory.withSession(await db.memory.list());
  },

  "for a thousand rows": async ({ db, show }) => {
    await db.people.insertMany(
      Array.from({ length: 1000 }, (_, i) => ({
        id: i + 1,
        email: `e${i}`,
        nick: `n${i}`,
        bossId: i === 0 ? null : 1,
      })),
    );
    await show("bosses of a thousand people", async () => {
      const people = await db.people.withBoss(await db.people.list());
      return [people.length, new Set(people.map(({ boss }) => boss?.id)).size, people.at(-1)?.boss?.email];
    });
    await show("people of a thousand bosses", async () => {
      const people = await db.people.withPeopleByBoss(await db.people.list());
      return people.map(({ peopleByBoss }) => peopleByBoss.length).filter((count) => count > 0);
    });
  },
});
