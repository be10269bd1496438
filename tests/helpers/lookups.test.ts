/** Lists, pages, streams and counts by keys and indexes, in both directions, against a plain model of the rows. */
import assert from "node:assert/strict";
import { any, not, type Page, type PageOptions, UsageError, type Where } from "../../runtime/index.ts";
import { matrix } from "../support/matrix.ts";
import type {
  PostsAuthorCursor,
  PostsBestCursor,
  PostsCursor,
  PostsFrontCursor,
  PostsPostedCursor,
  PostsRow,
  PostsWhere,
} from "./expected/types.ts";
import { schema } from "./fixture.ts";
import { generateFiles } from "./generate.ts";
import { type Fixture, openFixture } from "./support.ts";

const folder = await generateFiles("lookups", schema);

const day = (number: number) => new Date(Date.UTC(2024, 0, number));

type Key = (row: PostsRow) => number | string | null;
type Order = readonly (readonly [key: Key, descending: boolean])[];

/** Null is the smallest; text goes by code points, of which these are all of one plane. */
function sorted(rows: readonly PostsRow[], order: Order, isReversed: boolean): readonly PostsRow[] {
  return [...rows].sort((a, b) => {
    for (const [key, descending] of order) {
      const [x, y] = [key(a), key(b)];
      if (x === y) continue;
      const isLess = x === null || (y !== null && x < y);
      return isLess === (descending === isReversed) ? -1 : 1;
    }
    return 0;
  });
}

const id: Key = (row) => row.id;
const postedAt: Key = (row) => row.postedAt.getTime();

async function walked<C>(read: (after?: C) => Promise<Page<PostsRow, C>>): Promise<readonly PostsRow[]> {
  const all: PostsRow[] = [];
  for (let after: C | undefined; ; ) {
    const page = await read(after);
    all.push(...page.rows);
    if (page.next === undefined) return all;
    after = page.next;
  }
}

async function collected(rows: AsyncIterable<PostsRow>): Promise<readonly PostsRow[]> {
  const all: PostsRow[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

matrix("helpers: lookups", (test, engine) => {
  let db: Fixture;
  let rows: readonly PostsRow[];

  test.before(async () => {
    db = await openFixture(engine, schema, folder);
    rows = await db.posts.insertMany(
      Array.from({ length: 120 }, (_, index) => ({
        board: index % 5 === 0 ? "B" : "b",
        author: index % 4 === 0 ? null : index % 4 === 1 ? "Ada" : "ada",
        pinned: index % 7 === 0,
        votes: index % 6 === 0 ? null : index % 4,
        title: ["a", "A", "ä", "a ", "_", "%", "zz"][index % 7] ?? "",
        postedAt: day(1 + (index % 11)),
      })),
    );
  });
  test.after(async () => {
    await db?.close();
  });

  /** All four ways to read the same rows, both directions, with pages and batches of several sizes. */
  async function assertRead<C, O extends object>(
    expected: readonly PostsRow[],
    order: Order,
    own: boolean,
    ways: {
      list(options?: O & { descending?: boolean; limit?: number }): Promise<readonly PostsRow[]>;
      page(options: O & { descending?: boolean; limit?: number; after?: C }): Promise<Page<PostsRow, C>>;
      stream(options: O & { descending?: boolean; batch?: number }): AsyncIterable<PostsRow>;
      count(options: O): Promise<number>;
    },
    options: O,
  ): Promise<void> {
    assert.equal(await ways.count(options), expected.length);
    assert.deepEqual(await ways.list(options), sorted(expected, order, own));
    for (const descending of [false, true]) {
      const wanted = sorted(expected, order, descending);
      assert.deepEqual(await ways.list({ ...options, descending }), wanted);
      assert.deepEqual(await ways.list({ ...options, descending, limit: 3 }), wanted.slice(0, 3));
      for (const limit of [1, 7, 200]) {
        const read = (after?: C) => ways.page({ ...options, descending, limit, ...(after && { after }) });
        assert.deepEqual(await walked(read), wanted, `pages of ${limit}, descending: ${descending}`);
        assert.deepEqual(await collected(ways.stream({ ...options, descending, batch: limit })), wanted);
      }
    }
  }

  test("all rows by the primary key", async () => {
    await assertRead(
      rows,
      [[id, false]],
      false,
      {
        list: (options) => db.posts.list(options),
        page: (options: PageOptions<PostsCursor, PostsWhere, number>) => db.posts.page(options),
        stream: (options) => db.posts.stream(options),
        count: () => db.posts.count(),
      },
      {},
    );
  });

  test("an index whose last column is the order", async () => {
    for (const author of ["Ada", "ada", null]) {
      const expected = rows.filter((row) => row.author === author);
      await assertRead(
        expected,
        [
          [postedAt, false],
          [id, false],
        ],
        false,
        {
          list: (options) => db.posts.listByAuthor(author, options),
          page: (options: PageOptions<PostsAuthorCursor, PostsWhere, Date>) => db.posts.pageByAuthor(author, options),
          stream: (options) => db.posts.streamByAuthor(author, options),
          count: (options) => db.posts.countByAuthor(author, options),
        },
        {},
      );
    }
  });

  test("an index that goes down and up", async () => {
    const expected = rows.filter(({ board }) => board === "b");
    const order: Order = [
      [(row) => Number(row.pinned), false],
      [(row) => row.title, true],
      [id, true],
    ];
    await assertRead(
      expected,
      order,
      true,
      {
        list: (options) => db.posts.listByFront("b", options),
        page: (options: PageOptions<PostsFrontCursor, PostsWhere, never>) => db.posts.pageByFront("b", options),
        stream: (options) => db.posts.streamByFront("b", options),
        count: (options) => db.posts.countByFront("b", options),
      },
      {},
    );
  });

  test("an index of several columns that go down, the first of which may be null", async () => {
    const expected = rows.filter(({ board }) => board === "b");
    const order: Order = [
      [(row) => row.votes, false],
      [postedAt, false],
      [id, false],
    ];
    await assertRead(
      expected,
      order,
      true,
      {
        list: (options) => db.posts.listByBest("b", options),
        page: (options: PageOptions<PostsBestCursor, PostsWhere, number>) => db.posts.pageByBest("b", options),
        stream: (options) => db.posts.streamByBest("b", options),
        count: (options) => db.posts.countByBest("b", options),
      },
      {},
    );
  });

  test("a range of the ordered column", async () => {
    const by = {
      list: (options?: object) => db.posts.listByPosted(options),
      page: (options: PageOptions<PostsPostedCursor, PostsWhere, Date>) => db.posts.pageByPosted(options),
      stream: (options: object) => db.posts.streamByPosted(options),
      count: (options: object) => db.posts.countByPosted(options),
    };
    const order: Order = [
      [postedAt, false],
      [id, false],
    ];
    const within = (test: (time: number) => boolean) => rows.filter((row) => test(row.postedAt.getTime()));
    const [from, to] = [day(3).getTime(), day(6).getTime()];
    await assertRead(
      within((time) => time >= from && time < to),
      order,
      false,
      by,
      { range: { gte: day(3), lt: day(6) } },
    );
    await assertRead(
      within((time) => time > from && time <= to),
      order,
      false,
      by,
      { range: { gt: day(3), lte: day(6) } },
    );
    await assertRead(
      within(() => true),
      order,
      false,
      by,
      { range: {} },
    );
    await assertRead([], order, false, by, { range: { gt: day(20) } });
    const best = rows.filter(({ board, votes }) => board === "B" && votes !== null && votes > 1);
    assert.equal(await db.posts.countByBest("B", { range: { gt: 1 } }), best.length);
    assert.deepEqual((await db.posts.list({ range: { gt: rows[99]?.id ?? 0 } })).length, 20);
  });

  test("a range and conditions beside the index", async () => {
    const where: Where<PostsWhere> = any({ title: { startsWith: "a" } }, not({ votes: { gte: 2 } }));
    const expected = rows.filter(
      (row) =>
        row.author === "ada" &&
        row.postedAt >= day(2) &&
        (row.title.startsWith("a") || !(row.votes !== null && row.votes >= 2)),
    );
    await assertRead(
      expected,
      [
        [postedAt, false],
        [id, false],
      ],
      false,
      {
        list: (options) => db.posts.listByAuthor("ada", options),
        page: (options: PageOptions<PostsAuthorCursor, PostsWhere, Date>) => db.posts.pageByAuthor("ada", options),
        stream: (options) => db.posts.streamByAuthor("ada", options),
        count: (options) => db.posts.countByAuthor("ada", options),
      },
      { range: { gte: day(2) }, where },
    );
    const none = rows.filter((row) => row.author === null && row.pinned);
    await assertRead(
      none,
      [
        [postedAt, false],
        [id, false],
      ],
      false,
      {
        list: (options) => db.posts.listByAuthor(null, options),
        page: (options: PageOptions<PostsAuthorCursor, PostsWhere, Date>) => db.posts.pageByAuthor(null, options),
        stream: (options) => db.posts.streamByAuthor(null, options),
        count: (options) => db.posts.countByAuthor(null, options),
      },
      { where: { pinned: true } },
    );
  });

  test("a stream stops where its consumer does, and keeps no connection between batches", async () => {
    const seen: number[] = [];
    for await (const post of db.posts.stream({ batch: 10 })) {
      // Each batch is a statement of its own: others write meanwhile, also on SQLite.
      if (seen.length === 5) await db.posts.patch(post.id, { votes: 9 });
      seen.push(post.id);
      if (seen.length === 25) break;
    }
    assert.deepEqual(
      seen,
      rows.slice(0, 25).map((row) => row.id),
    );
    const { pool } = await db.health();
    assert.equal(pool.idle, pool.open);
    await db.posts.patch(rows[5]?.id ?? 0, { votes: rows[5]?.votes ?? null });
    await assert.rejects(collected(db.posts.stream({ batch: 0 })), UsageError);
    const failing = async () => {
      for await (const _ of db.posts.stream({ batch: 3 })) throw new Error("enough");
    };
    await assert.rejects(failing(), /enough/);
  });

  test("a stream within a transaction sees its rows", async () => {
    await assert.rejects(
      db.transaction(async (tx) => {
        await tx.posts.insert({ board: "tx", title: "t", postedAt: day(1) });
        const all = await collected(tx.posts.stream({ batch: 50 }));
        assert.equal(all.length, rows.length + 1);
        throw new Error("undo");
      }),
      /undo/,
    );
    assert.equal(await db.posts.count(), rows.length);
  });

  test("a table without a key, and a key of two columns", async () => {
    await db.log.insertMany([1, 2, 3].map((number) => ({ line: `l${number}`, at: day(number) })));
    assert.equal((await db.log.list()).length, 3);
    assert.equal(await db.log.count({ line: { not: "l1" } }), 2);
    assert.deepEqual(
      (await db.log.listByTime({ descending: true, limit: 2 })).map(({ line }) => line),
      ["l3", "l2"],
    );
    await assert.rejects(db.log.list({ range: {} }), UsageError);
    const account = await db.accounts.insert({ email: "two@columns" });
    const members = await db.members.insertMany(
      ["c", "a", "b"].map((groupName) => ({ accountId: account.id, groupName, joinedAt: day(1) })),
    );
    assert.deepEqual(
      (await db.members.list()).map(({ groupName }) => groupName),
      ["a", "b", "c"],
    );
    const { next } = await db.members.page({ limit: 2 });
    assert.deepEqual(next, { accountId: account.id, groupName: "b" });
    assert.deepEqual((await db.members.page({ after: next })).rows, [members[0]]);
  });
});
