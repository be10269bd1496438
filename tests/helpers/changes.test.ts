/** Updates and removals by indexes and conditions: the same rows and the same numbers of them on every engine. */
import assert from "node:assert/strict";
import {
  all,
  any,
  ForeignKeyError,
  not,
  UniqueError,
  UsageError,
  ValueError,
  type Where,
} from "../../runtime/index.ts";
import { matrix } from "../support/matrix.ts";
import type { PostsWhere } from "./expected/types.ts";
import { schema } from "./fixture.ts";
import { generateFiles } from "./generate.ts";
import { type Fixture, openFixture } from "./support.ts";

const folder = await generateFiles("changes", schema);

const day = (number: number) => new Date(Date.UTC(2024, 0, number));

matrix("helpers: changes", (test, engine) => {
  let db: Fixture;

  test.before(async () => {
    db = await openFixture(engine, schema, folder);
  });
  test.after(async () => {
    await db?.close();
  });
  test.before.each(async () => {
    await db.posts.removeWhere(all());
    await db.posts.insertMany(
      Array.from({ length: 12 }, (_, index) => ({
        board: index % 2 === 0 ? "even" : "odd",
        author: index % 3 === 0 ? null : "ada",
        votes: index,
        title: `t${index}`,
        postedAt: day(index + 1),
      })),
    );
  });

  const titles = async () => (await db.posts.list()).map(({ title }) => title);
  const votes = async () => (await db.posts.list()).map((row) => row.votes);

  test("an update by an index changes its rows, and counts those that had the value already", async () => {
    assert.equal(await db.posts.updateByFront("even", { votes: 4 }), 6);
    assert.deepEqual(await votes(), [4, 1, 4, 3, 4, 5, 4, 7, 4, 9, 4, 11]);
    assert.equal(await db.posts.updateByFront("even", { votes: 4 }), 6);
    assert.equal(await db.posts.updateByFront("none", { votes: 4 }), 0);
    assert.equal(await db.posts.updateByFront("even", { votes: null, title: "x" }), 6);
    assert.equal(await db.posts.count({ votes: null, title: "x" }), 6);
  });

  test("an update of rows whose key is null", async () => {
    assert.equal(await db.posts.updateByAuthor(null, { title: "nobody" }), 4);
    assert.equal(await db.posts.updateByAuthor("ada", { author: null, title: "ada" }), 8);
    assert.equal(await db.posts.countByAuthor(null), 12);
    assert.equal(await db.posts.count({ title: "nobody" }), 4);
  });

  test("a range and conditions narrow it", async () => {
    assert.equal(await db.posts.updateByAuthor("ada", { votes: 100 }, { range: { gte: day(3), lt: day(9) } }), 4);
    assert.deepEqual(await votes(), [0, 1, 100, 3, 100, 100, 6, 100, 8, 9, 10, 11]);
    const where: Where<PostsWhere> = any({ title: "t8" }, { votes: { lt: 2 } });
    assert.equal(await db.posts.updateByAuthor("ada", { votes: 200 }, { where }), 2);
    assert.equal(
      await db.posts.updateByAuthor(null, { votes: 300 }, { range: { gt: day(4) }, where: { board: "odd" } }),
      1,
    );
    assert.deepEqual(await votes(), [0, 200, 100, 3, 100, 100, 6, 100, 200, 300, 10, 11]);
  });

  test("a column left out or undefined stays, and a patch of nothing changes nothing", async () => {
    assert.equal(await db.posts.updateByFront("even", { votes: undefined, pinned: true }), 6);
    assert.deepEqual(await votes(), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    assert.equal(await db.posts.updateByFront("even", {}), 0);
    assert.equal(await db.posts.updateWhere({ board: "even" }, { title: undefined }), 0);
  });

  test("an update by a condition alone", async () => {
    assert.equal(await db.posts.updateWhere({ votes: { in: [1, 2, 99] } }, { title: "some" }), 2);
    assert.equal(await db.posts.updateWhere(not({ votes: { gte: 3 } }), { title: "low" }), 3);
    assert.deepEqual((await titles()).slice(0, 4), ["low", "low", "low", "t3"]);
    assert.equal(await db.posts.updateWhere(all(), { title: "every" }), 12);
  });

  test("a removal by an index, its range and conditions", async () => {
    assert.equal(await db.posts.removeByAuthor("ada", { range: { lte: day(3) } }), 2);
    assert.equal(await db.posts.removeByAuthor("ada", { where: { title: { endsWith: "7" } } }), 1);
    assert.equal(await db.posts.removeByAuthor("none"), 0);
    assert.deepEqual(await titles(), ["t0", "t3", "t4", "t5", "t6", "t8", "t9", "t10", "t11"]);
    assert.equal(await db.posts.removeByAuthor(null), 4);
    assert.equal(await db.posts.removeByPosted({ range: { gt: day(9) } }), 2);
    assert.equal(await db.posts.removeWhere({ title: { in: ["t4", "t0"] } }), 1);
    assert.deepEqual(await titles(), ["t5", "t8"]);
  });

  test("what has no condition does not reach every row", async () => {
    const reached: readonly (() => Promise<number>)[] = [
      () => db.posts.removeWhere({}),
      () => db.posts.removeWhere(all({}, {})),
      () => db.posts.removeByPosted({}),
      () => db.posts.removeByPosted({ range: {}, where: {} }),
      () => db.posts.updateWhere({}, { votes: 1 }),
      () => db.posts.updateByPosted({ votes: 1 }, { where: {} }),
    ];
    for (const reach of reached) {
      await assert.rejects(reach(), (error: unknown) => {
        assert.ok(error instanceof UsageError, String(error));
        assert.match(error.message, /without a condition this would reach every row\nhint: .*where: all\(\)/);
        return true;
      });
    }
    assert.equal(await db.posts.count(), 12);
    assert.equal(await db.posts.removeByPosted({ where: all() }), 12);
  });

  test("an index with a condition of its own reaches its rows without another", async () => {
    const session = (id: string, isActive: boolean) => ({ id, purpose: "p", startedAt: day(1), isActive });
    await db.sessions.insertMany([session("1", true), session("2", false), session("3", true)]);
    assert.equal(await db.sessions.updateByActive({ purpose: "q" }), 2);
    assert.equal(await db.sessions.count({ purpose: "q" }), 2);
    assert.equal(await db.sessions.removeByActive({ where: { id: { not: "1" } } }), 1);
    assert.equal(await db.sessions.removeByActive(), 1);
    assert.equal(await db.sessions.countByActive(), 0);
  });

  test("the database keeps updatedAt of every row that changes", async () => {
    const old = new Date("2020-01-01T00:00:00Z");
    const session = (id: string) => ({ id, purpose: "kept", startedAt: day(1), updatedAt: old });
    await db.sessions.insertMany([session("u1"), session("u2")]);
    assert.equal(await db.sessions.updateByPurpose("kept", { rank: 5 }), 2);
    const rows = await db.sessions.listByPurpose("kept");
    assert.ok(rows.every(({ updatedAt, rank }) => rank === 5 && updatedAt.getTime() > Date.now() - 60_000));
  });

  test("a constraint is the same error, and nothing is changed", async () => {
    await db.accounts.insertMany([
      { email: "k1", nick: "k1" },
      { email: "k2", nick: "k2" },
    ]);
    await assert.rejects(db.accounts.updateWhere({ nick: { startsWith: "k" } }, { email: "same" }), UniqueError);
    assert.equal(await db.accounts.count({ email: "same" }), 0);
    await assert.rejects(db.posts.updateByFront("even", { title: "x".repeat(101) }), ValueError);
    await db.memory.insert({ agent: "fk", key: "k", value: "v" });
    await assert.rejects(db.memory.updateWhere({ agent: "fk" }, { sessionId: "no such session" }), ForeignKeyError);
  });

  test("children that go with their parents are not counted", async () => {
    const account = await db.accounts.insert({ email: "parent", nick: "parent" });
    await db.members.insertMany(
      ["a", "b"].map((groupName) => ({ accountId: account.id, groupName, joinedAt: day(1) })),
    );
    assert.equal(await db.accounts.removeWhere({ email: "parent" }), 1);
    assert.equal(await db.members.count({ accountId: account.id }), 0);
  });

  test("updates of values that a list of text would compare otherwise", async () => {
    const file = (number: number, size: bigint) => ({ hash: Buffer.from([number]), day: `2024-01-0${number}`, size });
    await db.files.insertMany([file(1, 2n ** 53n), file(2, 2n ** 53n + 1n), file(3, -(2n ** 63n))]);
    assert.equal(await db.files.updateWhere({ size: { in: [2n ** 53n + 1n, 7n] } }, { size: 1n }), 1);
    assert.equal(await db.files.removeBySize({ range: { lt: 2n } }), 2);
    assert.deepEqual(
      (await db.files.list()).map(({ size }) => size),
      [2n ** 53n],
    );
    assert.equal(await db.files.removeWhere({ hash: { in: [Buffer.from([1])] } }), 1);
  });

  test("within a transaction that is undone", async () => {
    await assert.rejects(
      db.transaction(async (tx) => {
        assert.equal(await tx.posts.removeByFront("odd"), 6);
        assert.equal(await tx.posts.updateWhere(all(), { title: "gone" }), 6);
        throw new Error("undo");
      }),
      /undo/,
    );
    assert.equal(await db.posts.count({ title: { not: "gone" } }), 12);
  });
});
