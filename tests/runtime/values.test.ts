/** Every logical type comes back from every engine as it went in, and what is outside the common domain is the same error. */
import * as assert from "node:assert/strict";
import fc from "fast-check";
import { suite } from "uvu";
import { ValueError } from "../../runtime/errors.ts";
import { sqlite, statement } from "../../runtime/index.ts";
import { matrix } from "../support/matrix.ts";
import { withDriver } from "./support/database.ts";
import { codecs, everyType, placeholders } from "./support/types.ts";

/** Text without NUL; fast-check makes no lone surrogates with this unit. */
const text = fc.string({ unit: "binary", maxLength: 40 }).filter((value) => !value.includes("\0"));
const instant = fc.date({
  min: new Date("1000-01-01T00:00:00.000Z"),
  max: new Date("9999-12-31T23:59:59.999Z"),
  noInvalidDate: true,
});
const decimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }), fc.integer({ min: 0, max: 9999 }))
  .map(([negative, whole, fraction]) => ({ negative: negative && (whole > 0n || fraction > 0), whole, fraction }))
  .map(({ negative, whole, fraction }) => `${negative ? "-" : ""}${whole}.${String(fraction).padStart(4, "0")}`);
const json = fc.jsonValue({ maxDepth: 4 }).filter((value) => {
  const written = JSON.stringify(value);
  return !written.includes("\\u0000") && !written.includes("__proto__");
});
/** Without minus zero, which JSON.stringify writes as zero. */
const plainJson = json.map((value): unknown => JSON.parse(JSON.stringify(value)));
const double = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

const row = fc.record(
  {
    i: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    n: fc.maxSafeInteger().map((value) => value + 0),
    b: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    d: double,
    m: decimal,
    t: text,
    o: fc.boolean(),
    s: instant,
    y: instant.map((date) => date.toISOString().slice(0, 10)),
    j: plainJson,
    u: fc.uuid(),
    x: fc.uint8Array({ maxLength: 64 }).map((bytes) => Buffer.from(bytes)),
  },
  { noNullPrototype: true },
);

matrix("values", (test, engine) => {
  const v = codecs[engine.name];
  const insert = statement(
    `INSERT INTO every (id, i, n, b, d, m, t, o, s, y, j, u, x) VALUES (${placeholders(engine.name, 13)})`,
  );
  const select = statement(
    `SELECT i, n, b, d, m, t, o, s, y, j, u, x FROM every WHERE id = ${placeholders(engine.name, 1)}`,
    { bigints: true },
  );
  const remove = statement("DELETE FROM every");

  test("come back as they went in", () =>
    withDriver(engine, async (driver) => {
      await driver.run(statement(everyType[engine.name]), []);
      await fc.assert(
        fc.asyncProperty(row, async (value) => {
          await driver.run(remove, []);
          await driver.run(insert, [
            1,
            v.encodeInteger(value.i, "i"),
            v.encodeNumber(value.n, "n"),
            v.encodeBigint(value.b, "b"),
            v.encodeDouble(value.d, "d"),
            v.encodeDecimal(value.m, "m", 20, 4),
            v.encodeText(value.t, "t"),
            v.encodeBoolean(value.o, "o"),
            v.encodeTimestamp(value.s, "s"),
            v.encodeDate(value.y, "y"),
            v.encodeJson(value.j, "j"),
            v.encodeUuid(value.u, "u"),
            v.encodeBytes(value.x, "x"),
          ]);
          const [r = []] = await driver.rows(select, [1]);
          assert.deepEqual(
            {
              i: v.decodeInteger(r[0]),
              n: v.decodeNumber(r[1]),
              b: v.decodeBigint(r[2]),
              d: v.decodeDouble(r[3]),
              m: v.decodeDecimal(r[4], 4),
              t: v.decodeText(r[5]),
              o: v.decodeBoolean(r[6]),
              s: v.decodeTimestamp(r[7]),
              y: v.decodeDate(r[8]),
              j: v.decodeJson(r[9]),
              u: v.decodeUuid(r[10]),
              x: v.decodeBytes(r[11]),
            },
            value,
          );
        }),
        { numRuns: 60, includeErrorInReport: true },
      );
    }));

  test("are null where NULL is stored", () =>
    withDriver(engine, async (driver) => {
      await driver.run(statement(everyType[engine.name]), []);
      await driver.run(insert, [1, ...Array.from({ length: 12 }, () => null)]);
      const [found] = await driver.rows(select, [1]);
      assert.deepEqual(
        found,
        Array.from({ length: 12 }, () => null),
      );
    }));

  test("above 2^53 are refused as numbers and never rounded", () =>
    withDriver(engine, async (driver) => {
      await driver.run(statement(everyType[engine.name]), []);
      await driver.run(statement("INSERT INTO every (id, n) VALUES (1, 9007199254740993)"), []);
      const [[large] = []] = await driver.rows(statement("SELECT n FROM every"), []);
      assert.throws(() => v.decodeNumber(large), /above 2\^53; declare it as bigint/);
      const [[exact] = []] = await driver.rows(statement("SELECT n FROM every", { bigints: true }), []);
      assert.equal(v.decodeBigint(exact), 9007199254740993n);
      const find = statement(`SELECT count(*) FROM every WHERE n = ${placeholders(engine.name, 1)}`);
      assert.equal(v.decodeNumber((await driver.rows(find, [9007199254740992n]))[0]?.[0]), 0);
      assert.equal(v.decodeNumber((await driver.rows(find, [9007199254740993n]))[0]?.[0]), 1);
    }));

  test("in a list are one parameter", () =>
    withDriver(engine, async (driver) => {
      await driver.run(statement(everyType[engine.name]), []);
      for (const id of [1, 2, 3]) {
        const insert = statement(`INSERT INTO every (id, t) VALUES (${id}, ${placeholders(engine.name, 1)})`);
        await driver.run(insert, [`a"\\${id},`]);
      }
      const sql = {
        sqlite: "SELECT id FROM every WHERE t IN (SELECT value FROM json_each(?)) ORDER BY id",
        postgres: "SELECT id FROM every WHERE t = any($1::text[]) ORDER BY id",
        mysql:
          "SELECT id FROM every WHERE t IN (SELECT v FROM JSON_TABLE(?, '$[*]' COLUMNS (v text PATH '$')) AS list) ORDER BY id",
        mariadb:
          "SELECT id FROM every WHERE t IN (SELECT v FROM JSON_TABLE(?, '$[*]' COLUMNS (v text PATH '$')) AS list) ORDER BY id",
      }[engine.name];
      assert.deepEqual(await driver.rows(statement(sql), [v.encodeList(['a"\\1,', 'a"\\3,', "none"])]), [[1], [3]]);
    }));
});

const test = suite("common domain of values");

const refused: Readonly<Record<string, () => unknown>> = {
  "an integer of 33 bits": () => sqlite.encodeInteger(2 ** 31, "t.c"),
  "a fraction as integer": () => sqlite.encodeInteger(1.5, "t.c"),
  "a number above 2^53": () => sqlite.encodeNumber(2 ** 53, "t.c"),
  "a bigint of 65 bits": () => sqlite.encodeBigint(2n ** 63n, "t.c"),
  "not a number": () => sqlite.encodeDouble(Number.NaN, "t.c"),
  "an infinite number": () => sqlite.encodeDouble(Number.POSITIVE_INFINITY, "t.c"),
  "a decimal with too many digits after the point": () => sqlite.encodeDecimal("1.234", "t.c", 10, 2),
  "a decimal with too many digits before it": () => sqlite.encodeDecimal("123456789.00", "t.c", 10, 2),
  "a decimal that is no number": () => sqlite.encodeDecimal("1e5", "t.c", 10, 2),
  "an empty decimal": () => sqlite.encodeDecimal("", "t.c", 10, 2),
  "NUL in text": () => sqlite.encodeText("a\0b", "t.c"),
  "a lone surrogate": () => sqlite.encodeText("a\ud800b", "t.c"),
  "text that is too long": () => sqlite.encodeText("abcd", "t.c", 3),
  "an invalid date": () => sqlite.encodeTimestamp(new Date(Number.NaN), "t.c"),
  "the year 999": () => sqlite.encodeTimestamp(new Date("0999-12-31T23:59:59.999Z"), "t.c"),
  "the year 10000": () => sqlite.encodeTimestamp(new Date("+010000-01-01T00:00:00.000Z"), "t.c"),
  "the 30th of February": () => sqlite.encodeDate("2024-02-30", "t.c"),
  "a day with a time": () => sqlite.encodeDate("2024-02-03T00:00:00", "t.c"),
  "NUL in JSON": () => sqlite.encodeJson({ a: ["\0"] }, "t.c"),
  "a lone surrogate in JSON": () => sqlite.encodeJson({ "\udc00": 1 }, "t.c"),
  "NaN in JSON": () => sqlite.encodeJson({ a: [1, Number.NaN] }, "t.c"),
  "an infinite number that a toJSON gives": () =>
    sqlite.encodeJson({ toJSON: () => ({ a: Number.POSITIVE_INFINITY }) }, "t.c"),
  "a bigint in JSON": () => sqlite.encodeJson({ a: 1n }, "t.c"),
  "undefined as JSON": () => sqlite.encodeJson(undefined, "t.c"),
  "a circle in JSON": () => {
    const circle: unknown[] = [];
    circle.push(circle);
    return sqlite.encodeJson(circle, "t.c");
  },
  "JSON that is too deep": () => sqlite.encodeJson(JSON.parse("[".repeat(101) + "]".repeat(101)), "t.c"),
  "not a UUID": () => sqlite.encodeUuid("123", "t.c"),
  "too many bytes": () => sqlite.encodeBytes(Buffer.alloc(17), "t.c", 16),
  "a value outside the closed set": () => sqlite.encodeOneOf("secret", "t.c", ["a", "b"]),
};
for (const [what, encode] of Object.entries(refused)) {
  test(`refuses ${what}`, () => {
    assert.throws(encode, (error: unknown) => {
      assert.ok(error instanceof ValueError);
      assert.equal(error.column, "t.c");
      assert.match(error.message, /^t\.c: must /);
      assert.ok(!error.message.includes("secret"));
      return true;
    });
  });
}

test("writes what a toJSON makes of an object, without a look at what that leaves out", () => {
  const parent: { readonly children: unknown[]; readonly size: number } = { children: [], size: Number.NaN };
  const child = { parent, toJSON: () => ({ id: null }) };
  parent.children.push(child);
  assert.equal(sqlite.encodeJson(child, "t.c"), '{"id":null}');
  assert.equal(
    sqlite.encodeJson({ list: [null, child], word: "null" }, "t.c"),
    '{"list":[null,{"id":null}],"word":"null"}',
  );
});

test("writes values canonically", () => {
  const decimals = { "1.5": "1.50", "-0": "0.00", "007": "7.00", "1.5000": "1.50", "-0.10": "-0.10", "0": "0.00" };
  for (const [given, written] of Object.entries(decimals))
    assert.equal(sqlite.encodeDecimal(given, "c", 10, 2), written);
  assert.equal(sqlite.encodeDecimal("12", "c", 10, 0), "12");
  assert.equal(sqlite.encodeUuid("AABBCCDD-0011-2233-4455-66778899AABB", "c"), "aabbccdd-0011-2233-4455-66778899aabb");
  assert.ok(Object.is(sqlite.encodeDouble(-0, "c"), 0));
  assert.equal(sqlite.encodeText("😀😀😀", "c", 3), "😀😀😀");
  assert.equal(sqlite.encodeJson({ a: "\\u0000 is text", b: null }, "c"), '{"a":"\\\\u0000 is text","b":null}');
});

test("reads timestamps of any precision, in UTC only", () => {
  const read = (value: string) => sqlite.decodeTimestamp(value).toISOString();
  assert.equal(read("2024-02-29 01:02:03"), "2024-02-29T01:02:03.000Z");
  assert.equal(read("2024-02-29 01:02:03.12"), "2024-02-29T01:02:03.120Z");
  assert.equal(read("2024-02-29 01:02:03.123456+00"), "2024-02-29T01:02:03.123Z");
  for (const wrong of [
    "2024-02-29 01:02:03+02",
    "infinity",
    "2024-02-29",
    "20x4-02-29 01:02:03",
    "2024-02-29 01:02:03 BC",
  ]) {
    assert.throws(() => read(wrong), ValueError);
  }
});

test("says what was expected of a stored value, and not what it is", () => {
  assert.throws(
    () => sqlite.decodeBoolean("secret", "t.c"),
    /^ValueError: t\.c: the database holds another string where a boolean should be$/,
  );
  assert.throws(() => sqlite.decodeText(null), /NULL where text should be/);
  assert.throws(
    () => sqlite.decodeJson("{secret", "t.c"),
    (error: unknown) => error instanceof Error && !error.message.includes("secret"),
  );
});

test.run();
