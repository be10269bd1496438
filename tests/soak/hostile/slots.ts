/** Every place of the helpers that takes a string, each with what must come of it. */
import assert from "node:assert/strict";
import { all, type ColonnadeError, not, UsageError, ValueError, type Where } from "../../../runtime/index.ts";
import type { MessagesWhere } from "../../conformance/expected/types.ts";
import type { Conformant } from "../../conformance/support/compile.ts";
import { day, sample } from "../../conformance/support/rows.ts";
import type { Raw } from "../../support/raw.ts";
import { shortened } from "./strings.ts";

export interface Room {
  readonly db: Conformant;
  /** A connection of the plain driver. */
  readonly raw: Raw;
}

/** Takes the string through its place; gives back what it was to come back as, and what it came back as. */
type Slot = (room: Room, text: string) => Promise<unknown>;

/** Of the rows that are there already, which no string may change. */
export const bystander = { session: "bystander", person: 1, message: 1, word: "bystander" } as const;

/** What a string makes is removed again, so that everything is as before. */
async function undone<T>(run: () => Promise<T>, undo: () => Promise<unknown>): Promise<T> {
  try {
    return await run();
  } finally {
    await undo();
  }
}

export const slots: Readonly<Record<string, Slot>> = {
  async "insert, get, exists and remove by a key"({ db }, text) {
    const word = shortened(text, 100);
    const row = await db.words.insert({ word, language: shortened(text, 20) });
    assert.deepEqual(row, { word, language: shortened(text, 20), frequency: null });
    assert.deepEqual(await db.words.get(word), row);
    assert.equal(await db.words.exists(word), true);
    assert.equal(await db.words.remove(word), true);
    assert.equal(await db.words.get(word), undefined);
    assert.equal(await db.words.remove(word), false);
  },

  async "insert, and the plain driver reads it"({ db, raw }, text) {
    const row = await db.messages.insert({ sessionId: bystander.session, sender: "s", body: text, sentAt: day(2) });
    await undone(
      async () => {
        assert.equal(row.body, text);
        assert.deepEqual(await raw.rows(`select body from messages where id = ${row.id}`), [[text]]);
      },
      () => db.messages.remove(row.id),
    );
  },

  async insertMany({ db }, text) {
    const message = { sessionId: bystander.session, sender: shortened(text, 100), sentAt: day(2) };
    const bodies = [text, `${text}'`, `'${text}`, text];
    const rows = await db.messages.insertMany(bodies.map((body) => ({ ...message, body })));
    for (const { id } of rows) await db.messages.remove(id);
    assert.deepEqual(
      rows.map(({ body }) => body),
      bodies,
    );
    assert.ok(rows.every(({ sender }) => sender === message.sender));
  },

  async patch({ db }, text) {
    const nick = shortened(text, 50);
    const { id } = await db.people.insert({ email: "hostile", nick: "hostile" });
    await undone(
      async () => {
        assert.equal((await db.people.patch(id, { nick, realm: nick }))?.nick, nick);
        assert.equal((await db.people.get(id))?.realm, nick);
        assert.equal((await db.people.getByName({ nick, realm: nick }))?.id, id);
      },
      () => db.people.remove(id),
    );
  },

  async "upsert by a key"({ db }, text) {
    const id = shortened(text, 64);
    const values = { id, purpose: shortened(text, 200), startedAt: day(2) };
    const first = await db.sessions.upsert(values);
    await undone(
      async () => {
        assert.deepEqual([first.id, first.purpose], [id, values.purpose]);
        assert.deepEqual(await db.sessions.upsert({ ...values, rank: 1 }), { ...first, rank: 1 });
      },
      () => db.sessions.remove(id),
    );
  },

  async "upsert by a unique key, with JSON"({ db }, text) {
    const slot = { agent: shortened(text, 100), sessionId: null, key: shortened(text, 100) };
    const metadata = { words: [text], [`key ${text}`]: { [text]: text } };
    const first = await db.memory.upsertBySlot({ ...slot, value: text, metadata });
    await undone(
      async () => {
        assert.deepEqual(first.metadata, JSON.parse(JSON.stringify(metadata)));
        const second = await db.memory.upsertBySlot({ ...slot, value: `${text}2`, metadata: { [text]: 1 } });
        assert.deepEqual([second.id, second.value], [first.id, `${text}2`]);
        assert.deepEqual(
          Object.entries(second.metadata ?? {}),
          Object.entries(JSON.parse(JSON.stringify({ [text]: 1 }))),
        );
        assert.equal((await db.memory.getBySlot(slot))?.id, first.id);
        assert.deepEqual(
          (await db.memory.listByLookup(slot.agent, null)).map(({ id }) => id),
          [first.id],
        );
      },
      () => db.memory.remove(first.id),
    );
  },

  async "keys that nothing has"({ db }, text) {
    assert.equal(await db.sessions.get(shortened(text, 64)), undefined);
    assert.equal(await db.sessions.exists(shortened(text, 64)), false);
    assert.equal(await db.sessions.remove(shortened(text, 64)), false);
    assert.equal(await db.people.getByEmail(shortened(text, 200)), undefined);
    assert.equal(await db.sessions.patch(shortened(text, 64), { rank: 9 }), undefined);
    assert.equal(await db.transactionTable.getByOrder(shortened(text, 20)), undefined);
  },

  async "a key of two columns"({ db }, text) {
    const key = { personId: bystander.person, groupName: shortened(text, 50) };
    const row = await db.members.insert({ ...key, joinedAt: day(2), role: shortened(text, 20) });
    await undone(
      async () => assert.deepEqual(await db.members.get(key), row),
      async () => assert.equal(await db.members.remove(key), true),
    );
    assert.equal(row.groupName, key.groupName);
  },

  async "names that need quotes"({ db }, text) {
    const key = shortened(text, 20);
    const row = await db.transactionTable.insert({ class: key, order: key });
    await undone(
      async () => assert.deepEqual(await db.transactionTable.getByOrder(key), row),
      () => db.transactionTable.remove(key),
    );
  },

  async "what a list asks for"({ db }, text) {
    assert.deepEqual(await db.sessions.listByPurpose(shortened(text, 200)), []);
    assert.deepEqual(await db.messages.listBySenderTime(shortened(text, 100)), []);
    assert.deepEqual(await db.memory.listByLookup(shortened(text, 100), shortened(text, 64)), []);
  },

  async "what a page asks for, and its cursor"({ db }, text) {
    const word = shortened(text, 100);
    const none = await db.words.pageByLanguage(shortened(text, 20), { after: { word } });
    assert.deepEqual(none, { rows: [], next: undefined });
    const after = await db.words.pageByLanguage("none", { after: { word } });
    const before = await db.words.pageByLanguage("none", { after: { word }, descending: true });
    const isAfter = Buffer.compare(Buffer.from(bystander.word), Buffer.from(word)) > 0;
    assert.deepEqual([after.rows.length, before.rows.length], isAfter ? [1, 0] : [0, word === bystander.word ? 0 : 1]);
    await db.sessions.pageByRankEnd(null, { after: { id: shortened(text, 64), endedAt: null } });
  },

  async "many keys"({ db }, text) {
    const word = shortened(text, 100);
    await db.words.insert({ word });
    await undone(
      async () => {
        const rows = await db.words.getMany([word, bystander.word, word]);
        assert.deepEqual(
          rows.map((row) => row.word),
          [word, bystander.word, word],
        );
        const members = [{ personId: bystander.person, groupName: shortened(text, 50) }];
        assert.deepEqual(await db.members.getMany(members), []);
      },
      () => db.words.remove(word),
    );
  },

  async conditions({ db }, text) {
    const body = `before${text}after`;
    const row = await db.messages.insert({ sessionId: bystander.session, sender: "s", body, sentAt: day(2) });
    const conditions: readonly Where<MessagesWhere>[] = [
      { body },
      { body: { in: [text, body] } },
      { body: { contains: text }, sender: "s" },
      { body: { startsWith: `before${text}` } },
      { body: { endsWith: `${text}after` } },
      all({ body: { gte: body, lte: body } }, not({ body: text })),
      { body: { startsWith: "before", notIn: [text], not: text } },
    ];
    await undone(
      async () => {
        for (const where of conditions) {
          const found = await db.messages.list({ where });
          assert.deepEqual(
            found.map(({ id }) => id),
            [row.id],
          );
        }
        assert.equal(await db.messages.count({ body: text }), 0);
        assert.equal(await db.messages.updateWhere({ body }, { body: text }), 1);
        assert.equal((await db.messages.get(row.id))?.body, text);
      },
      async () => {
        // A text that is somebody else's would remove that, too.
        assert.equal(await db.messages.removeWhere({ body: { in: [text, body] }, id: row.id }), 1);
      },
    );
  },

  async bounds({ db }, text) {
    const word = shortened(text, 100);
    const isAfter = Buffer.compare(Buffer.from(bystander.word), Buffer.from(word)) > 0;
    assert.equal((await db.words.list({ range: { gt: word } })).length, isAfter ? 1 : 0);
    assert.equal((await db.words.page({ range: { lte: word } })).rows.length, isAfter ? 0 : 1);
    for await (const row of db.words.stream({ where: { language: shortened(text, 20) } })) assert.fail(row.word);
    assert.equal(await db.words.updateByLanguage(shortened(text, 20), { frequency: 1 }), 0);
    assert.equal(await db.words.removeByLanguage(shortened(text, 20)), 0);
  },

  async "a parameter of a query"({ db }, text) {
    const short = shortened(text, 100);
    const asked = "select word from words where word = :text or language = :text or :text = 'bystander of a bystander'";
    assert.deepEqual(await db.query(asked, { text: short }), []);
    const change = "update words set language = :to where word = :word";
    assert.equal(await db.execute(change, { word: short, to: "changed" }), 0);
    assert.equal(await db.execute(change, { word: bystander.word, to: shortened(text, 20) }), 1);
    const [row] = await db.query("select language from words where word = :word", { word: bystander.word });
    await db.execute(change, { word: bystander.word, to: "none" });
    assert.equal(row?.language, shortened(text, 20));
  },

  async "inside a transaction that is undone"({ db }, text) {
    const undo = new Error("undo");
    const work = db.transaction(async (tx) => {
      const row = await tx.messages.insert({ sessionId: bystander.session, sender: "s", body: text, sentAt: day(2) });
      assert.equal(row.body, text);
      throw undo;
    });
    await work.catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  },
};

/** Places that take some strings only: all others are refused before anything is sent. */
export const closedSlots: Readonly<Record<string, (room: Room, text: string) => Promise<unknown>>> = {
  "one of a set, in an insert": ({ db }, text) =>
    // @ts-expect-error: it is none of the set.
    db.sessions.insert({ id: "hostile", purpose: "p", startedAt: day(1), status: `${text} ` }),
  "one of a set, in a patch": ({ db }, text) =>
    // @ts-expect-error: it is none of the set.
    db.sessions.patch(bystander.session, { status: `${text} ` }),
  // @ts-expect-error: it is none of the set.
  "one of a set, in a list": ({ db }, text) => db.sessions.listByStatus(`${text} `),
  "a decimal": ({ db }, text) => db.samples.insert({ ...sample, amount: `${text}.` }),
  "a uuid": ({ db }, text) => db.samples.insert({ ...sample, token: text.replaceAll("-", "") }),
  "a day": ({ db }, text) => db.files.getByDay(`${text} `),
  "a uuid as a key": ({ db }, text) => db.defaults.get(`${text}-`),
  "a number": ({ db }, text) =>
    // @ts-expect-error: it is a string.
    db.people.patch(bystander.person, { score: text }),
  "a number as a key": ({ db }, text) =>
    // @ts-expect-error: it is a string.
    db.people.remove(text),
  "an instant": ({ db }, text) =>
    // @ts-expect-error: it is a string.
    db.sessions.patch(bystander.session, { startedAt: text }),
  // @ts-expect-error: it is a string.
  "a limit": ({ db }, text) => db.words.listByLanguage("none", { limit: text }),
};

/** Why a string was refused: the same on every engine. */
export function refusal(error: unknown): string {
  if (error instanceof ValueError) return `ValueError: ${error.reason}`;
  if (error instanceof UsageError) return `UsageError: ${error.reason}`;
  return `not as it should be: ${describe(error)}`;
}

function describe(error: unknown): string {
  const known = error as Partial<ColonnadeError>;
  return known.stack ?? String(error);
}
