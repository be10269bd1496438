/** Look-ups, lists, pages and upserts by every kind of key and index, the same on every engine. */
import assert from "node:assert/strict";
import { type Page, UniqueError, UsageError } from "../../runtime/index.ts";
import { matrix } from "../support/matrix.ts";
import type {
  MemoryLookupCursor,
  SessionsActiveCursor,
  SessionsEndedCursor,
  SessionsInsert,
  SessionsNewestCursor,
  SessionsRankEndCursor,
} from "./expected/types.ts";
import { schema } from "./fixture.ts";
import { generateFiles } from "./generate.ts";
import { type Fixture, openFixture } from "./support.ts";

const folder = await generateFiles("keys", schema);
const targets = { postgres: [15, 0, 0] } as const;
const folderOfNewer = await generateFiles("keys-15", schema, targets);

const day = (number: number) => new Date(Date.UTC(2024, 0, number));

/** Reads all pages of two rows each and checks their sizes. */
async function pages<R, C>(read: (after?: C) => Promise<Page<R, C>>): Promise<readonly R[]> {
  const all: R[] = [];
  for (let after: C | undefined; ; ) {
    const page = await read(after);
    all.push(...page.rows);
    if (page.next === undefined) return all;
    assert.equal(page.rows.length, 2);
    after = page.next;
  }
}

matrix("helpers: keys", (test, engine) => {
  let db: Fixture;

  test.before(async () => {
    db = await openFixture(engine, schema, folder);
    const session = (id: string, rest: Partial<SessionsInsert>) => ({ id, purpose: "p", startedAt: day(1), ...rest });
    await db.sessions.insertMany([
      session("a", { rank: 1, endedAt: day(3), startedAt: day(5) }),
      session("b", { rank: 1, endedAt: null, startedAt: day(4) }),
      session("c", { rank: 1, endedAt: day(2), startedAt: day(5) }),
      session("d", { rank: 1, endedAt: day(3), isActive: false }),
      session("e", { rank: null, endedAt: day(1) }),
      session("f", { rank: null, endedAt: null }),
      session("g", { rank: 1, endedAt: null, purpose: "P" }),
      session("é", { rank: 2, isActive: false, purpose: "p " }),
    ]);
  });
  test.after(async () => {
    await db?.close();
  });

  test("a unique key of one column", async () => {
    const row = await db.accounts.insert({ email: "One@Example.org", nick: "one" });
    assert.deepEqual(await db.accounts.getByEmail("One@Example.org"), row);
    assert.equal(await db.accounts.getByEmail("one@example.org"), undefined);
    assert.equal(await db.accounts.getByEmail("One@Example.org "), undefined);
  });

  test("a unique key in which nulls are equal", async () => {
    const rows = await db.accounts.insertMany([
      { email: "1", nick: "x", realm: "r" },
      { email: "2", nick: "x", realm: null },
      { email: "3", nick: null, realm: "r" },
    ]);
    for (const row of rows) assert.deepEqual(await db.accounts.getByName({ nick: row.nick, realm: row.realm }), row);
    assert.equal(await db.accounts.getByName({ nick: "y", realm: null }), undefined);
    for (const { nick, realm } of rows) {
      await assert.rejects(db.accounts.insert({ email: "new", nick, realm }), UniqueError);
    }
  });

  test("upserts by a key with nulls update each their own row", async () => {
    const ids = new Map<string, number>();
    for (const score of [10, 20]) {
      for (const nick of ["u", null]) {
        for (const realm of ["s", null]) {
          const email = `${nick}${realm}@upsert`;
          const known = await db.accounts.getByName({ nick, realm });
          const row = await db.accounts.upsertByName({ email, nick, realm, score });
          assert.deepEqual([row.email, row.nick, row.realm, row.score], [email, nick, realm, score]);
          if (known !== undefined) assert.equal(row.id, known.id);
          if (score === 20) assert.equal(row.id, ids.get(email));
          ids.set(email, row.id);
        }
      }
    }
  });

  test("an upsert leaves alone what is not given, and the primary key", async () => {
    const first = await db.memory.upsertBySlot({ agent: "a", key: "k", value: "1", metadata: { x: 1 }, hits: 5 });
    assert.deepEqual([first.sessionId, first.hits, first.metadata], [null, 5, { x: 1 }]);
    const second = await db.memory.upsertBySlot({ agent: "a", sessionId: null, key: "k", value: "2" });
    assert.deepEqual({ ...second, updatedAt: 0 }, { ...first, value: "2", updatedAt: 0 });
    const third = await db.memory.upsertBySlot({ agent: "a", key: "k", value: "2", metadata: null });
    assert.deepEqual([third.id, third.hits, third.metadata], [first.id, 5, null]);
    const other = await db.memory.upsertBySlot({ agent: "a", sessionId: "a", key: "k", value: "3" });
    assert.notEqual(other.id, first.id);
    assert.equal(other.hits, 0);
    const moved = await db.memory.upsertBySlot({
      id: first.id + 1000,
      agent: "a",
      sessionId: "a",
      key: "k",
      value: "4",
    });
    assert.deepEqual([moved.id, moved.value], [other.id, "4"]);
    assert.equal(await db.memory.exists(first.id + 1000), false);
  });

  test("an upsert gives back what the database made of the row", async () => {
    const old = new Date("2020-01-01T00:00:00Z");
    const row = await db.sessions.upsert({ id: "up", purpose: "1", startedAt: day(1), updatedAt: old });
    assert.deepEqual(row.updatedAt, old);
    const again = await db.sessions.upsert({ id: "up", purpose: "2", startedAt: day(1) });
    assert.ok(again.updatedAt.getTime() > old.getTime());
    assert.deepEqual(await db.sessions.get("up"), again);
    const same = await db.sessions.upsert({ id: "up", purpose: "2", startedAt: day(1) });
    assert.deepEqual(same, again);
    await db.sessions.remove("up");
  });

  test("an upsert of nothing but the key", async () => {
    assert.deepEqual(await db.tags.upsert({ name: "t" }), { name: "t" });
    assert.deepEqual(await db.tags.upsert({ name: "t" }), { name: "t" });
  });

  test("a conflict with another key than the one meant is an error", async () => {
    const [one, two] = await db.accounts.insertMany([
      { email: "c1", nick: "c1", realm: null },
      { email: "c2", nick: "c2", realm: null },
    ]);
    assert.ok(one !== undefined && two !== undefined);
    const isEmail = (error: unknown) => error instanceof UniqueError && error.columns.join() === "email";
    const isName = (error: unknown) => error instanceof UniqueError && error.columns.join() === "nick,realm";
    // A new row by its name, whose email another row has.
    await assert.rejects(db.accounts.upsertByName({ email: "c1", nick: "new", realm: null }), isEmail);
    // A row that is there by its name, whose new email another row has.
    await assert.rejects(db.accounts.upsertByName({ email: "c1", nick: "c2", realm: null }), isEmail);
    await assert.rejects(db.accounts.upsertByEmail({ email: "c1", nick: "c2", realm: null }), isName);
    await assert.rejects(db.accounts.upsert({ id: one.id, email: "c2" }), isEmail);
    assert.deepEqual(await db.accounts.get(one.id), one);
    assert.deepEqual(await db.accounts.get(two.id), two);
    // The id of another row is no conflict: the row keeps its own.
    const kept = await db.accounts.upsertByEmail({ id: two.id, email: "c1", score: 3 });
    assert.deepEqual(kept, { ...one, score: 3 });
    assert.deepEqual(await db.accounts.upsert({ id: two.id, email: "c2", score: 4 }), { ...two, score: 4 });
  });

  test("upserts within a transaction that goes on after a conflict", async () => {
    await db.accounts.insertMany([
      { email: "t1", nick: "t1" },
      { email: "t2", nick: "t2" },
    ]);
    const rows = await db.transaction(async (tx) => {
      const first = await tx.accounts.upsertByEmail({ email: "t1", score: 1 });
      const second = await tx.accounts.upsertByEmail({ email: "t3", nick: "t3", score: 1 });
      return [first, second];
    });
    assert.deepEqual(
      rows.map(({ email, score }) => [email, score]),
      [
        ["t1", 1],
        ["t3", 1],
      ],
    );
  });

  test("concurrent upserts of one key make one row", async () => {
    const before = await db.memory.count();
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        db.memory.upsertBySlot({ agent: "race", key: "k", value: String(index) }),
      ),
    );
    assert.equal(new Set(all.map(({ id }) => id)).size, 1);
    assert.equal(await db.memory.count(), before + 1);
  });

  test("a list by an index, in its order, with a limit", async () => {
    const ids = async (rows: Promise<readonly { readonly id: string }[]>) => (await rows).map(({ id }) => id).join("");
    assert.equal(await ids(db.sessions.listByRankEnd(1)), "bgcad");
    assert.equal(await ids(db.sessions.listByRankEnd(null)), "fe");
    assert.equal(await ids(db.sessions.listByRankEnd(3)), "");
    assert.equal(await ids(db.sessions.listByRankEnd(1, { limit: 3 })), "bgc");
    assert.equal(await ids(db.sessions.listByRankEnd(1, { limit: 0 })), "");
    assert.equal(await ids(db.sessions.listByNewest({ limit: 3 })), "cab");
    assert.equal(await ids(db.sessions.listByPurpose("p")), "abcdef");
    assert.equal(await ids(db.sessions.listByPurpose("P")), "g");
    assert.equal(await ids(db.sessions.listByPurpose("p ")), "é");
    await assert.rejects(db.sessions.listByPurpose("p", { limit: -1 }), UsageError);
    await assert.rejects(db.sessions.listByPurpose("p", { limit: 1.5 }), UsageError);
  });

  test("an index with a condition lists the rows that it holds", async () => {
    const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join("");
    assert.equal(ids(await db.sessions.listByActive()), "abcefg");
    assert.equal(ids(await db.sessions.listByEnded()), "ecad");
    assert.equal(
      ids(await pages((after?: SessionsActiveCursor) => db.sessions.pageByActive({ after, limit: 2 }))),
      "abcefg",
    );
    assert.equal(
      ids(await pages((after?: SessionsEndedCursor) => db.sessions.pageByEnded({ after, limit: 2, descending: true }))),
      "dace",
    );
  });

  test("pages in both directions, with ties and nulls", async () => {
    const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join("");
    for (const descending of [false, true]) {
      const ordered = (text: string) => (descending ? [...text].reverse().join("") : text);
      assert.equal(
        ids(
          await pages((after?: SessionsRankEndCursor) => db.sessions.pageByRankEnd(1, { after, limit: 2, descending })),
        ),
        ordered("bgcad"),
      );
      assert.equal(
        ids(
          await pages((after?: SessionsRankEndCursor) =>
            db.sessions.pageByRankEnd(null, { after, limit: 2, descending }),
          ),
        ),
        ordered("fe"),
      );
      assert.equal(
        ids(await pages((after?: SessionsNewestCursor) => db.sessions.pageByNewest({ after, limit: 2, descending }))),
        ordered("defgébac".normalize()),
      );
    }
    assert.equal(
      ids(await pages((after?: SessionsNewestCursor) => db.sessions.pageByNewest({ after, limit: 2 }))),
      "cabégfed",
    );
  });

  test("a page says whether there is another", async () => {
    const first = await db.sessions.pageByPurpose("p", { limit: 6 });
    assert.deepEqual([first.rows.length, first.next], [6, undefined]);
    const shorter = await db.sessions.pageByPurpose("p", { limit: 5 });
    assert.deepEqual(shorter.next, { id: "e" });
    const rest = await db.sessions.pageByPurpose("p", { after: { id: "e" } });
    assert.deepEqual([rest.rows.map(({ id }) => id), rest.next], [["f"], undefined]);
    assert.deepEqual(await db.sessions.pageByPurpose("none"), { rows: [], next: undefined });
    await assert.rejects(db.sessions.pageByPurpose("p", { limit: 0 }), UsageError);
    for (const given of ["null", "[]", '"a"']) {
      await assert.rejects(
        (async () => db.sessions.patch("e", JSON.parse(given)))(),
        (error: unknown) => error instanceof UsageError && /a row's values must be an object/.test(error.message),
      );
      await assert.rejects((async () => db.sessions.insert(JSON.parse(given)))(), UsageError);
    }
    // As they come from a request, which no type sees.
    for (const text of ['{"after": null}', '{"after": "a"}']) {
      await assert.rejects(
        (async () => db.sessions.pageByPurpose("p", JSON.parse(text)))(),
        (error: unknown) => error instanceof UsageError && /after must be the `next` of a page/.test(error.message),
      );
    }
    const { next } = await db.sessions.pageByRankEnd(1, { limit: 1 });
    assert.deepEqual(next, { endedAt: null, id: "b" });
  });

  test("pages over a foreign key that may be null", async () => {
    await db.memory.insertMany(
      ["k1", "k2", "k3"].flatMap((key) => [
        { agent: "pager", sessionId: "b", key, value: "v" },
        { agent: "pager", sessionId: null, key, value: "v" },
      ]),
    );
    for (const sessionId of ["b", null]) {
      const rows = await pages((after?: MemoryLookupCursor) =>
        db.memory.pageByLookup("pager", sessionId, { after, limit: 2 }),
      );
      assert.deepEqual(
        rows.map(({ key }) => key),
        ["k1", "k2", "k3"],
      );
      assert.ok(rows.every((row) => row.sessionId === sessionId));
    }
    assert.equal((await db.memory.listBySession("b")).length, 3);
  });

  test("expired rows are removed, others stay", async () => {
    const now = new Date("2024-06-01T00:00:00.000Z");
    const at = (milliseconds: number) => new Date(now.getTime() + milliseconds);
    const rows = await db.memory.insertMany(
      [at(-1), at(0), at(1), null].map((expiresAt, index) => ({
        agent: "expiry",
        key: `${index}`,
        value: "v",
        expiresAt,
      })),
    );
    assert.equal(await db.memory.removeExpired(now), 2);
    const left = await db.memory.listByLookup("expiry", null);
    assert.deepEqual(left, rows.slice(2));
    assert.equal(await db.memory.removeExpired(), 1);
    const seen = await db.accounts.insertMany([
      { email: "s1", nick: "s1", seenAt: now.getTime() - 1 },
      { email: "s2", nick: "s2", seenAt: now.getTime() + 1 },
    ]);
    assert.equal(await db.accounts.removeExpired(now), 1);
    assert.deepEqual(await db.accounts.getByEmail("s2"), seen[1]);
  });

  test("output for a newer server behaves alike", async () => {
    const newer = await openFixture(engine, schema, folderOfNewer, targets);
    try {
      const first = await newer.memory.upsertBySlot({ agent: "a", key: "k", value: "1" });
      const second = await newer.memory.upsertBySlot({ agent: "a", key: "k", value: "2" });
      assert.deepEqual([second.id, second.value], [first.id, "2"]);
      for (const nick of ["u", null]) {
        const row = await newer.accounts.upsertByName({ email: `${nick}`, nick });
        assert.deepEqual(await newer.accounts.upsertByName({ email: `${nick}`, nick, score: 1 }), { ...row, score: 1 });
      }
    } finally {
      await newer.close();
    }
  });
});
