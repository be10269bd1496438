/** Values and rows: every type there and back, defaults, insertMany, patch and remove, the same on every engine. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { CheckError, ForeignKeyError, NotNullError, UniqueError, ValueError } from "../../runtime/index.ts";
import { matrix } from "../support/matrix.ts";
import type { ValuesInsert, ValuesRow } from "./expected/types.ts";
import { schema } from "./fixture.ts";
import { generateFiles } from "./generate.ts";
import { type Fixture, openFixture } from "./support.ts";

const folder = await generateFiles("rows", schema);

const plain: ValuesInsert = {
  whole: 1,
  big: 1n,
  count: 1,
  ratio: 1.5,
  amount: "1.000000",
  label: "a",
  body: "b",
  flag: true,
  at: new Date("2024-02-29T12:34:56.789Z"),
  day: "2024-02-29",
  data: { words: ["x"] },
  token: "0190a6c8-7f5e-7cc1-a8a4-3f7d7c1b2e3a",
  blob: Buffer.from([1, 2, 3]),
  hash: Buffer.from("0123456789abcdef"),
  mood: "glad",
};

const nothing = {
  wholeOrNull: null,
  bigOrNull: null,
  countOrNull: null,
  ratioOrNull: null,
  amountOrNull: null,
  labelOrNull: null,
  bodyOrNull: null,
  flagOrNull: null,
  atOrNull: null,
  dayOrNull: null,
  dataOrNull: null,
  tokenOrNull: null,
  blobOrNull: null,
  hashOrNull: null,
  moodOrNull: null,
};

/** What a value comes back as, where it is not what was written. */
const edges: readonly Partial<ValuesInsert & Pick<ValuesRow, never>>[] = [
  { label: "", body: "", blob: Buffer.alloc(0), hash: Buffer.alloc(0) },
  { label: '😀 it\'s "so" \\ `and` $1 ? :x %_', body: "line\r\nline\ttab\u0001\u2028 é e\u0301 👩‍👩‍👧 中文" },
  { body: "x".repeat(1_000_000) },
  { body: " spaces around " },
  { whole: 2_147_483_647, count: Number.MAX_SAFE_INTEGER, big: 9_223_372_036_854_775_807n },
  { whole: -2_147_483_648, count: Number.MIN_SAFE_INTEGER, big: -9_223_372_036_854_775_808n },
  { whole: 0, count: 0, big: 0n, ratio: 0 },
  { ratio: 0.1 },
  { ratio: -1.797e308 },
  { ratio: 5e-300 },
  { ratio: 123456789.12345679 },
  { amount: "99999999999999.999999" },
  { amount: "-0.000001" },
  { amount: "0.000000" },
  { at: new Date("1000-01-01T00:00:00.000Z"), day: "1000-01-01" },
  { at: new Date("9999-12-31T23:59:59.999Z"), day: "9999-12-31" },
  { at: new Date("1969-12-31T23:59:59.999Z"), day: "1970-01-01" },
  { flag: false, mood: 'so "so"' },
  { mood: "größer 😀" },
  { data: {} },
  { data: { number: null, deep: { a: [1, [2, { b: "'\"\\ 😀" }], null, true, 1.5] } } },
  { token: "00000000-0000-0000-0000-000000000000" },
  { blob: Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)) },
  { blob: Buffer.alloc(300_000, 7) },
];

matrix("helpers: rows", (test, engine) => {
  let db: Fixture;

  test.before(async () => {
    db = await openFixture(engine, schema, folder);
  });
  test.after(async () => {
    await db?.close();
  });

  test("a row comes back as it was written", async () => {
    const inserted = await db.values.insert(plain);
    assert.equal(typeof inserted.id, "number");
    assert.deepEqual(inserted, { id: inserted.id, ...plain, ...nothing });
    assert.deepEqual(await db.values.get(inserted.id), inserted);
    assert.ok(Buffer.isBuffer(inserted.blob));
    assert.ok(inserted.at instanceof Date);
  });

  for (const [index, edge] of edges.entries()) {
    test(`edge values ${index}: ${Object.keys(edge).join(", ")}`, async () => {
      const required = { ...plain, ...edge };
      const optional = Object.fromEntries(Object.entries(required).map(([name, value]) => [`${name}OrNull`, value]));
      const expected = { ...required, ...optional };
      const inserted = await db.values.insert(expected);
      assert.deepEqual(inserted, { id: inserted.id, ...expected });
      assert.deepEqual(await db.values.get(inserted.id), inserted);
      const emptied = await db.values.patch(inserted.id, nothing);
      assert.deepEqual(emptied, { id: inserted.id, ...required, ...nothing });
      const filled = await db.values.patch(inserted.id, expected);
      assert.deepEqual(filled, { id: inserted.id, ...expected });
    });
  }

  test("many rows of edge values come back as each does alone", async () => {
    const given = edges.flatMap((edge) => {
      const required = { ...plain, ...edge };
      const optional = Object.fromEntries(Object.entries(required).map(([name, value]) => [`${name}OrNull`, value]));
      return [
        { ...required, ...optional },
        { ...required, ...nothing },
        { ...required, labelOrNull: "NULL", bodyOrNull: '{"a",NULL}' },
      ];
    });
    const rows = await db.values.insertMany(given);
    assert.deepEqual(
      rows,
      given.map((values, index) => ({ id: rows[index]?.id, ...nothing, ...values })),
    );
    assert.deepEqual(await db.values.getMany(rows.map(({ id }) => id)), rows);
  });

  test("a value outside the common domain is the same error everywhere", async () => {
    const wrong: readonly Partial<ValuesInsert>[] = [
      { whole: 1.5 },
      { whole: 2_147_483_648 },
      { count: 2 ** 53 },
      { big: 2n ** 63n },
      { ratio: Number.NaN },
      { amount: "1.0000001" },
      { amount: "abc" },
      { label: "x".repeat(51) },
      { body: "a\0b" },
      { body: "\ud800" },
      { at: new Date("0999-12-31T00:00:00Z") },
      { at: new Date(Number.NaN) },
      { day: "2023-02-29" },
      { token: "no" },
      { hash: Buffer.alloc(17) },
    ];
    const before = await db.values.count();
    for (const each of wrong) {
      await assert.rejects(db.values.insert({ ...plain, ...each }), (error: unknown) => {
        assert.ok(error instanceof ValueError, `${Object.keys(each)}: ${error}`);
        assert.match(error.column ?? "", /^values\./);
        return true;
      });
    }
    assert.equal(await db.values.count(), before);
  });

  test("the database's defaults fill what is left out", async () => {
    const start = Date.now();
    const row = await db.defaults.insert({});
    assert.match(row.id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(row.label, 'it\'s "so"');
    assert.equal(row.rank, 7);
    assert.equal(row.total, 8);
    assert.equal(row.flag, true);
    assert.equal(row.big, 9_223_372_036_854_775_807n);
    assert.equal(row.note, "none");
    assert.ok(Math.abs(row.createdAt.getTime() - start) < 60_000, "createdAt is now, in UTC");
    assert.deepEqual(await db.defaults.get(row.id), row);
  });

  test("undefined is left out, null is null, a value is itself", async () => {
    const id = randomUUID();
    const row = await db.defaults.insert({ id, label: undefined, note: null, rank: 1, flag: false });
    assert.equal(row.id, id);
    assert.equal(row.label, 'it\'s "so"');
    assert.equal(row.note, null);
    assert.equal(row.total, 2);
    assert.equal(row.flag, false);
  });

  test("a patch gives back what triggers made of the row", async () => {
    const row = await db.defaults.insert({ updatedAt: new Date("2020-01-01T00:00:00Z") });
    assert.equal(row.updatedAt.toISOString(), "2020-01-01T00:00:00.000Z");
    const patched = await db.defaults.patch(row.id, { rank: 41 });
    assert.equal(patched?.total, 42);
    assert.ok(patched.updatedAt.getTime() > Date.now() - 60_000, "updatedAt is kept by the database");
    assert.deepEqual(await db.defaults.get(row.id), patched);
    const same = await db.defaults.patch(row.id, { rank: 41 });
    assert.deepEqual(same, patched);
  });

  test("an empty patch reads the row, one of no row is undefined", async () => {
    const row = await db.defaults.insert({});
    assert.deepEqual(await db.defaults.patch(row.id, {}), row);
    assert.deepEqual(await db.defaults.patch(row.id, { label: undefined }), row);
    assert.equal(await db.defaults.patch(randomUUID(), { rank: 1 }), undefined);
    assert.equal(await db.defaults.patch(randomUUID(), {}), undefined);
  });

  test("exists, count and remove", async () => {
    const { id } = await db.values.insert(plain);
    const count = await db.values.count();
    assert.equal(await db.values.exists(id), true);
    assert.equal(await db.values.remove(id), true);
    assert.equal(await db.values.remove(id), false);
    assert.equal(await db.values.exists(id), false);
    assert.equal(await db.values.get(id), undefined);
    assert.equal(await db.values.count(), count - 1);
  });

  test("insertMany gives rows back in their order, whatever they leave out", async () => {
    assert.deepEqual(await db.defaults.insertMany([]), []);
    const given = Array.from({ length: 150 }, (_, index) => ({
      ...(index % 3 === 0 ? { id: randomUUID() } : {}),
      ...(index % 50 < 25 ? { note: index % 2 === 0 ? null : "x" } : {}),
      rank: index,
    }));
    const rows = await db.defaults.insertMany(given);
    assert.deepEqual(
      rows.map(({ rank }) => rank),
      given.map(({ rank }) => rank),
    );
    for (const [index, row] of rows.entries()) {
      const { id, note } = given[index] ?? {};
      if (id !== undefined) assert.equal(row.id, id);
      assert.equal(row.note, note === undefined ? "none" : note);
      assert.equal(row.total, index + 1);
    }
  });

  test("insertMany of rows that the database numbers", async () => {
    const before = await db.wide.count();
    const given = Array.from({ length: 1500 }, (_, index) =>
      index === 700 ? { n0: index, id: 1_000_000 } : { n0: index },
    );
    const rows = await db.wide.insertMany(given);
    assert.deepEqual(
      rows.map(({ n0 }) => n0),
      given.map(({ n0 }) => n0),
    );
    assert.equal(new Set(rows.map(({ id }) => id)).size, 1500);
    assert.equal(rows[700]?.id, 1_000_000);
    assert.deepEqual(await db.wide.get(rows[1499]?.id ?? 0), rows[1499]);
    assert.equal(await db.wide.count(), before + 1500);
  });

  test("insertMany of more than a packet holds", async () => {
    const body = "ß".repeat(1_000_000);
    const rows = await db.values.insertMany(Array.from({ length: 20 }, (_, whole) => ({ ...plain, whole, body })));
    assert.deepEqual(
      rows.map(({ whole }) => whole),
      Array.from({ length: 20 }, (_, index) => index),
    );
    assert.ok(rows.every((row) => row.body === body));
  });

  test("insertMany is all or nothing", async () => {
    const before = await db.tags.count();
    await assert.rejects(db.tags.insertMany([{ name: "one" }, { name: "two" }, { name: "one" }]), UniqueError);
    assert.equal(await db.tags.count(), before);
  });

  test("more optional columns than a number has bits", async () => {
    const { id } = await db.wide.insert({ n39: -39, n3: -3 });
    const row = await db.wide.get(id);
    assert.deepEqual([row?.n0, row?.n3, row?.n38, row?.n39], [0, -3, 38, -39]);
    const patched = await db.wide.patch(id, { n0: 100, n38: 138, n39: undefined });
    assert.deepEqual([patched?.n0, patched?.n3, patched?.n38, patched?.n39], [100, -3, 138, -39]);
    assert.deepEqual(await db.wide.patch(id, {}), patched);
  });

  test("more sets of columns than are kept", async () => {
    for (let mask = 0; mask < 300; mask++) {
      const bits = Array.from({ length: 9 }, (_, bit) => bit).filter((bit) => (mask & (1 << bit)) !== 0);
      const row = await db.wide.insert(Object.fromEntries(bits.map((bit) => [`n${bit}`, -1 - bit])));
      assert.equal(row.n8, bits.includes(8) ? -9 : 8);
      assert.equal(row.n0, bits.includes(0) ? -1 : 0);
    }
  });

  test("a composite key", async () => {
    const account = await db.accounts.insert({ email: "member@example.org" });
    const joinedAt = new Date("2024-05-06T07:08:09.010Z");
    const key = { accountId: account.id, groupName: "it's" };
    const row = await db.members.insert({ ...key, joinedAt });
    assert.deepEqual(row, { ...key, joinedAt, role: "member" });
    assert.deepEqual(await db.members.get(key), row);
    assert.equal(await db.members.exists({ ...key, groupName: "its" }), false);
    assert.deepEqual(await db.members.patch(key, { role: "owner" }), { ...row, role: "owner" });
    const more = await db.members.insertMany(["a", "b", "c"].map((groupName) => ({ ...key, groupName, joinedAt })));
    assert.deepEqual(
      more.map(({ groupName }) => groupName),
      ["a", "b", "c"],
    );
    assert.equal(await db.members.remove(key), true);
    assert.equal(await db.members.get(key), undefined);
  });

  test("a key of bytes, and numbers beyond 2^53", async () => {
    const file = (number: number, size: bigint) => ({
      hash: Buffer.from([0, number, 255]),
      day: `2024-01-0${number}`,
      size,
    });
    const rows = await db.files.insertMany([file(1, 2n ** 63n - 1n), file(2, 2n ** 53n + 1n), file(3, -(2n ** 63n))]);
    assert.deepEqual(
      rows.map(({ size }) => size),
      [2n ** 63n - 1n, 2n ** 53n + 1n, -(2n ** 63n)],
    );
    assert.deepEqual(await db.files.get(Buffer.from([0, 2, 255])), rows[1]);
    assert.deepEqual(await db.files.getByDay("2024-01-03"), rows[2]);
    assert.deepEqual(
      (await db.files.listBySize()).map(({ day }) => day),
      ["2024-01-03", "2024-01-02", "2024-01-01"],
    );
    const { next } = await db.files.pageBySize({ limit: 2 });
    assert.deepEqual(next, { size: 2n ** 53n + 1n, hash: Buffer.from([0, 2, 255]) });
    assert.deepEqual((await db.files.pageBySize({ after: next })).rows, [rows[0]]);
    const moved = await db.files.upsertByDay({ hash: Buffer.from([9]), day: "2024-01-03", size: 5n, owner: null });
    assert.deepEqual(moved, { ...rows[2], size: 5n, owner: null });
    assert.deepEqual(await db.files.patch(Buffer.from([0, 2, 255]), { size: 0n }), { ...rows[1], size: 0n });
  });

  test("a key that only the database numbers", async () => {
    const first = await db.counters.insert({ name: "a" });
    const [second, third] = await db.counters.insertMany([{ name: "b", value: 2 }, { name: "c" }]);
    assert.deepEqual([first.value, second?.name, third?.value], [0, "b", 0]);
    assert.deepEqual(await db.counters.upsertByName({ name: "a", value: 9 }), { ...first, value: 9 });
    assert.deepEqual(await db.counters.upsertByName({ name: "a" }), { ...first, value: 9 });
    assert.deepEqual(await db.counters.patch(first.id, { name: "z" }), { ...first, name: "z", value: 9 });
  });

  test("a table without a key", async () => {
    assert.equal(await db.log.insert({ line: "first", at: new Date("2024-01-01T00:00:00Z") }), undefined);
    assert.equal(await db.log.insertMany([{ line: "second" }, { line: "third" }]), 2);
    assert.equal(await db.log.insertMany([]), 0);
    assert.deepEqual(
      (await db.log.listByTime({ limit: 1 })).map(({ line }) => line),
      ["first"],
    );
    assert.equal((await db.log.listByTime()).length, 3);
  });

  test("names that need every kind of quoting", async () => {
    const row = await db.transactionTable.insert({ class: "c", "two words": "2" });
    assert.deepEqual(row, { class: "c", "two words": "2", row: null, options: 3 });
    assert.deepEqual(await db.transactionTable.get("c"), row);
    assert.deepEqual(await db.transactionTable.getByTwoWords("2"), row);
    assert.deepEqual(await db.transactionTable.patch("c", { "two words": "3", row: 1 }), {
      ...row,
      "two words": "3",
      row: 1,
    });
    assert.deepEqual(
      (await db.transactionTable.upsertByTwoWords({ class: "d", "two words": "3", options: 9 })).class,
      "c",
    );
    const page = await db.transactionTable.pageByRow(1, { limit: 1 });
    assert.deepEqual(
      page.rows.map((each) => each.options),
      [9],
    );
    assert.equal(page.next, undefined);
  });

  test("constraints are errors of one class with table and columns", async () => {
    const account = await db.accounts.insert({ email: "taken@example.org", nick: "n", realm: null });
    await assert.rejects(db.accounts.insert({ email: "taken@example.org", nick: "m" }), (error: unknown) => {
      assert.ok(error instanceof UniqueError, String(error));
      assert.deepEqual([error.kind, error.table, error.columns], ["unique", "accounts", ["email"]]);
      assert.doesNotMatch(error.message, /taken@/);
      return true;
    });
    await assert.rejects(
      db.accounts.insert({ email: "other@example.org", nick: "n", realm: null }),
      (error: unknown) => {
        assert.ok(error instanceof UniqueError, String(error));
        assert.deepEqual([error.table, error.columns], ["accounts", ["nick", "realm"]]);
        return true;
      },
    );
    await assert.rejects(
      db.accounts.insert({ id: account.id, email: "x@example.org", nick: "o" }),
      (error: unknown) => {
        assert.ok(error instanceof UniqueError, String(error));
        assert.deepEqual([error.kind, error.table, error.columns], ["primaryKey", "accounts", ["id"]]);
        return true;
      },
    );
    const member = { accountId: 987_654, groupName: "g", joinedAt: new Date() };
    await assert.rejects(db.members.insert(member), (error: unknown) => {
      assert.ok(error instanceof ForeignKeyError, String(error));
      return true;
    });
    assert.ok(CheckError && NotNullError);
  });

  test("helpers of a transaction see and undo its own rows", async () => {
    const before = await db.tags.count();
    await assert.rejects(
      db.transaction(async (tx) => {
        await tx.tags.insert({ name: "within" });
        await tx.tags.insertMany([{ name: "within 2" }, { name: "within 3" }]);
        assert.equal(await tx.tags.count(), before + 3);
        throw new Error("undo");
      }),
      /undo/,
    );
    assert.equal(await db.tags.count(), before);
    await db.transaction(async (tx) => {
      assert.deepEqual(await tx.tags.insert({ name: "kept" }), { name: "kept" });
    });
    assert.equal(await db.tags.exists("kept"), true);
  });

  test("a view", async () => {
    await db.sessions.insert({ id: "viewed", purpose: "p", startedAt: new Date() });
    const updatedAt = new Date("2024-01-01T00:00:00.123Z");
    await db.memory.insert({ agent: "viewer", sessionId: "viewed", key: "k", value: "v", updatedAt });
    const rows = await db.sessionSummary.list();
    assert.deepEqual(
      rows.find(({ id }) => id === "viewed"),
      { id: "viewed", memories: 1, latest: updatedAt },
    );
    assert.deepEqual(await db.sessionSummary.list({ limit: 0 }), []);
  });
});
