/** Conditions: the same rows on every engine, exactly the others under `not`, and nothing from hostile names and texts. */
import assert from "node:assert/strict";
import { all, any, not, statement, UsageError, ValueError, type Where } from "../../runtime/index.ts";
import { matrix } from "../support/matrix.ts";
import type { ValuesInsert, ValuesRow, ValuesWhere } from "./expected/types.ts";
import { schema } from "./fixture.ts";
import { generateFiles } from "./generate.ts";
import { type Fixture, openFixture } from "./support.ts";

const folder = await generateFiles("where", schema);

const base: ValuesInsert = {
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

const given: readonly ValuesInsert[] = [
  base,
  { ...base, whole: -5, label: "A", body: "Be", wholeOrNull: 0, labelOrNull: "a", flag: false },
  { ...base, big: 2n ** 53n + 1n, bigOrNull: 2n ** 53n + 1n, label: "a ", labelOrNull: "A", wholeOrNull: 7 },
  { ...base, big: 2n ** 53n, bigOrNull: 2n ** 53n, label: "100%", labelOrNull: "100_", body: '50% off_now\\ "x"' },
  { ...base, count: 2 ** 53 - 1, ratio: 0.1, label: "ä😀b", labelOrNull: "😀", body: "xx😀yy" },
  { ...base, amount: "99999999999999.999999", amountOrNull: "99999999999999.999998", label: "it's", mood: "größer 😀" },
  { ...base, amount: "99999999999999.999998", at: new Date("1000-01-01T00:00:00.001Z"), day: "1000-01-01", label: "" },
  {
    ...base,
    token: "ffffffff-ffff-ffff-ffff-ffffffffffff",
    hash: Buffer.from([0]),
    blob: Buffer.alloc(0),
    label: "aa",
  },
  {
    ...base,
    atOrNull: base.at,
    dayOrNull: base.day,
    dataOrNull: { words: [] },
    flagOrNull: false,
    hashOrNull: Buffer.from([9]),
  },
  { ...base, moodOrNull: 'so "so"', mood: 'so "so"', labelOrNull: "b a", body: "1 or 1=1; --" },
];

type Case = readonly [name: string, where: Where<ValuesWhere>, test: (row: ValuesRow) => boolean];

const includes = <T>(list: readonly T[], value: T) => list.includes(value);

const cases: readonly Case[] = [
  ["nothing", {}, () => true],
  ["all of nothing", all(), () => true],
  ["any of nothing", any(), () => false],
  ["equal text is equal letter for letter", { label: "a" }, ({ label }) => label === "a"],
  ["blanks at the end count", { label: "a " }, ({ label }) => label === "a "],
  ["the empty text", { label: "" }, ({ label }) => label === ""],
  ["several columns", { label: "a", whole: 1, flag: true }, (row) => row.label === "a" && row.whole === 1 && row.flag],
  ["null", { wholeOrNull: null }, ({ wholeOrNull }) => wholeOrNull === null],
  ["not null", { wholeOrNull: { not: null } }, ({ wholeOrNull }) => wholeOrNull !== null],
  ["another value, or null", { wholeOrNull: { not: 7 } }, ({ wholeOrNull }) => wholeOrNull !== 7],
  ["zero is no null", { wholeOrNull: 0 }, ({ wholeOrNull }) => wholeOrNull === 0],
  ["false is no null", { flagOrNull: false }, ({ flagOrNull }) => flagOrNull === false],
  ["a boolean", { flag: { not: true } }, ({ flag }) => !flag],
  ["JSON that is null", { dataOrNull: null }, ({ dataOrNull }) => dataOrNull === null],
  ["JSON that is not null", { dataOrNull: { not: null } }, ({ dataOrNull }) => dataOrNull !== null],
  ["bounds", { whole: { gt: -5, lte: 1 } }, ({ whole }) => whole > -5 && whole <= 1],
  ["bounds leave null out", { wholeOrNull: { lt: 100 } }, ({ wholeOrNull }) => wholeOrNull !== null],
  [
    "bounds of text go by code points",
    { label: { gte: "a" } },
    ({ label }) => Buffer.compare(Buffer.from(label), Buffer.from("a")) >= 0,
  ],
  ["bounds of instants", { at: { lt: base.at } }, ({ at }) => at < base.at],
  ["bounds of days", { day: { lt: "2024-01-01" } }, (row) => row.day < "2024-01-01"],
  ["bounds of bytes", { hash: { lt: Buffer.from("0") } }, ({ hash }) => hash[0] === 0],
  ["bounds of uuids", { token: { gt: base.token } }, ({ token }) => token > base.token],
  ["a bigint beyond 2^53", { big: 2n ** 53n + 1n }, ({ big }) => big === 2n ** 53n + 1n],
  ["bigints in a list", { big: { in: [2n ** 53n + 1n, 5n, 6n] } }, ({ big }) => big === 2n ** 53n + 1n],
  ["a large whole number", { count: { gte: 2 ** 53 - 1 } }, ({ count }) => count === 2 ** 53 - 1],
  ["a double", { ratio: 0.1 }, ({ ratio }) => ratio === 0.1],
  ["doubles in a list", { ratio: { in: [0.1, 0.2] } }, ({ ratio }) => ratio === 0.1],
  ["a decimal", { amount: "99999999999999.999998" }, ({ amount }) => amount === "99999999999999.999998"],
  [
    "decimals in a list",
    { amount: { in: ["99999999999999.999999", "1"] } },
    ({ amount }) => amount !== "99999999999999.999998",
  ],
  ["a decimal in another spelling", { amount: "01" }, ({ amount }) => amount === "1.000000"],
  ["an instant", { at: base.at }, ({ at }) => at.getTime() === base.at.getTime()],
  ["instants in a list", { at: { in: [base.at, new Date(0)] } }, ({ at }) => at.getTime() === base.at.getTime()],
  ["bytes", { hash: Buffer.from([0]) }, ({ hash }) => hash.equals(Buffer.from([0]))],
  ["bytes in a list", { blob: { in: [Buffer.alloc(0), Buffer.from([7])] } }, ({ blob }) => blob.length === 0],
  ["a uuid in capitals", { token: "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF" }, ({ token }) => token.startsWith("ffff")],
  ["a closed set", { mood: { in: ['so "so"', "größer 😀"] } }, ({ mood }) => mood !== "glad"],
  ["a list", { label: { in: ["a", "A", "it's"] } }, ({ label }) => includes(["a", "A", "it's"], label)],
  [
    "a list with null",
    { labelOrNull: { in: ["a", null] } },
    ({ labelOrNull }) => labelOrNull === "a" || labelOrNull === null,
  ],
  ["an empty list", { label: { in: [] } }, () => false],
  [
    "not in a list, or null",
    { labelOrNull: { notIn: ["a", "A"] } },
    ({ labelOrNull }) => labelOrNull !== "a" && labelOrNull !== "A",
  ],
  [
    "not in a list with null",
    { labelOrNull: { notIn: ["a", null] } },
    ({ labelOrNull }) => labelOrNull !== "a" && labelOrNull !== null,
  ],
  ["not in an empty list", { label: { notIn: [] } }, () => true],
  ["contains", { body: { contains: "e" } }, ({ body }) => body.includes("e")],
  ["contains %", { label: { contains: "%" } }, ({ label }) => label.includes("%")],
  ["contains _", { labelOrNull: { contains: "_" } }, ({ labelOrNull }) => labelOrNull?.includes("_") === true],
  ["contains a backslash", { body: { contains: "\\ " } }, ({ body }) => body.includes("\\ ")],
  ["contains nothing", { labelOrNull: { contains: "" } }, ({ labelOrNull }) => labelOrNull !== null],
  ["starts with", { label: { startsWith: "a" } }, ({ label }) => label.startsWith("a")],
  ["starts with capitals", { body: { startsWith: "B" } }, ({ body }) => body.startsWith("B")],
  ["starts with more than there is", { label: { startsWith: "aaaaaa" } }, () => false],
  ["ends with", { label: { endsWith: "b" } }, ({ label }) => label.endsWith("b")],
  ["ends with a blank", { label: { endsWith: " " } }, ({ label }) => label.endsWith(" ")],
  [
    "ends with an emoji",
    { labelOrNull: { endsWith: "😀" } },
    ({ labelOrNull }) => labelOrNull?.endsWith("😀") === true,
  ],
  ["ends with more than there is", { label: { endsWith: "xxa" } }, () => false],
  ["text like SQL", { body: { contains: "1=1; --" } }, ({ body }) => body.includes("1=1; --")],
  ["any", any({ label: "a" }, { whole: -5 }), (row) => row.label === "a" || row.whole === -5],
  [
    "any and all",
    all({ flag: true }, any({ label: "a " }, all({ whole: 1 }, { label: "A" }))),
    (row) => row.flag && row.label === "a ",
  ],
  [
    "not a bound, null included",
    not({ wholeOrNull: { gt: 3 } }),
    ({ wholeOrNull }) => !(wholeOrNull !== null && wholeOrNull > 3),
  ],
  [
    "not any",
    not(any({ labelOrNull: "a" }, { wholeOrNull: 7 })),
    (row) => row.labelOrNull !== "a" && row.wholeOrNull !== 7,
  ],
  ["not not", not(not({ labelOrNull: "A" })), ({ labelOrNull }) => labelOrNull === "A"],
];

matrix("helpers: where", (test, engine) => {
  let db: Fixture;
  let rows: readonly ValuesRow[];

  test.before(async () => {
    db = await openFixture(engine, schema, folder);
    rows = await db.values.insertMany(given);
  });
  test.after(async () => {
    await db?.close();
  });

  for (const [name, where, holds] of cases) {
    test(name, async () => {
      const expected = rows.filter(holds);
      assert.deepEqual(await db.values.list({ where }), expected);
      assert.equal(await db.values.count(where), expected.length);
      assert.deepEqual(
        await db.values.list({ where: not(where) }),
        rows.filter((row) => !expected.includes(row)),
      );
    });
  }

  test("lists of every length, with few texts", async () => {
    for (const length of [1, 2, 3, 5, 8, 100, 1000]) {
      const list = Array.from({ length }, (_, index) => index - 5);
      assert.deepEqual(
        await db.values.list({ where: { whole: { in: list } } }),
        rows.filter((row) => list.includes(row.whole)),
      );
    }
  });

  test("what is no condition is an error before anything is sent", async () => {
    // Parsed, since no type would let these through.
    const wrong: readonly (readonly [text: string, message: RegExp])[] = [
      ['{"nothing": 1}', /there is no column "nothing"/],
      ['{"__proto__": {"polluted": true}}', /there is no column "__proto__"/],
      ['{"constructor": "x"}', /there is no column "constructor"/],
      ['{"label": {"like": "%"}}', /label cannot be asked for like\n.*not, in, notIn, gt/],
      ['{"label": {"__proto__": "x"}}', /label cannot be asked for __proto__/],
      ['{"flag": {"gt": true}}', /flag cannot be asked for gt\n.*not, in, notIn/],
      ['{"amount": {"gt": "1"}}', /amount cannot be asked for gt/],
      ['{"whole": {"contains": "1"}}', /whole cannot be asked for contains/],
      ['{"dataOrNull": "x"}', /cannot be asked for a value/],
      ['{"label": {"in": "ab"}}', /the values of label must be an array/],
      ['["label"]', /where must be an object/],
    ];
    for (const [text, message] of wrong) {
      await assert.rejects(db.values.list({ where: JSON.parse(text) }), (error: unknown) => {
        assert.ok(error instanceof UsageError, `${text}: ${error}`);
        assert.match(error.message, message);
        return true;
      });
    }
    // As it comes without exactOptionalPropertyTypes.
    const [unset, unsetTest]: readonly ValuesWhere[] = [{}, { label: {} }];
    Reflect.set(Object(unset), "label", undefined);
    Reflect.set(Object(unsetTest?.label), "not", undefined);
    await assert.rejects(db.values.count(unset), /label is undefined, which is no condition/);
    await assert.rejects(db.values.count(unsetTest), /label.not is undefined/);
    let deep: Where<ValuesWhere> = { whole: 1 };
    for (let depth = 0; depth < 100; depth++) deep = not(deep);
    await assert.rejects(db.values.list({ where: deep }), /nested more than 64 deep/);
    assert.equal(Object.hasOwn(Object.prototype, "polluted"), false);
  });

  test("what would say nothing of what it asks for is an error, and removes nothing", async () => {
    const before = await db.values.count();
    const tests = [
      [],
      {},
      new Map([["gt", 1]]),
      Promise.resolve(1),
      /1/,
      new Set([1]),
      Object(1),
      new URL("file:///x"),
    ];
    for (const asked of tests) {
      // Set beside the types, which let none of these through.
      const where: ValuesWhere = { label: "a" };
      Reflect.set(where, "whole", asked);
      await assert.rejects(db.values.removeWhere(where), (error: unknown) => {
        assert.ok(error instanceof UsageError, `${Object.prototype.toString.call(asked)}: ${error}`);
        assert.match(error.message, /^what whole is asked for must be|^whole is asked for an object without tests/);
        return true;
      });
    }
    const inherited: object = Object.create({ label: "a" });
    for (const where of [new Date(), new Map([["label", "a"]]), Promise.resolve({ label: "a" }), inherited]) {
      await assert.rejects(db.values.count(where), /where must be a plain object/);
      await assert.rejects(db.values.count(not(where)), /where must be a plain object/);
    }
    const range: object = new Map([["gt", 1]]);
    await assert.rejects(db.values.list({ range }), /range must be a plain object/);
    const bare: ValuesWhere = Object.assign(Object.create(null), {
      whole: Object.assign(Object.create(null), { gt: 0 }),
    });
    assert.equal(await db.values.count(bare), await db.values.count({ whole: { gt: 0 } }));
    assert.equal(await db.values.count(), before);
  });

  test("values are refused as an insert refuses them", async () => {
    const wrong: readonly (readonly [string, ValuesWhere])[] = [
      ["values.whole", { whole: 1.5 }],
      ["values.whole", { whole: { in: [1, 2 ** 31] } }],
      ["values.label", { label: "x".repeat(51) }],
      ["values.label", { label: { contains: "\0" } }],
      ["values.body", { body: { startsWith: "\ud800" } }],
      ["values.at", { at: { gt: new Date(Number.NaN) } }],
      ["values.day", { day: "2023-02-29" }],
      ["values.token", { token: { not: "no" } }],
      ["values.amount", { amount: "1.0000001" }],
    ];
    for (const [column, where] of wrong) {
      await assert.rejects(db.values.count(where), (error: unknown) => {
        assert.ok(error instanceof ValueError, `${column}: ${error}`);
        assert.equal(error.column, column);
        return true;
      });
    }
  });

  test("names that need quoting, and more conditions than are kept", async () => {
    const row = await db.transactionTable.insert({ class: "c", "two words": "2" });
    assert.deepEqual(await db.transactionTable.list({ where: { "two words": "2", row: null, options: { gte: 3 } } }), [
      row,
    ]);
    const before = statement("SELECT 1").slot;
    const columns = ["n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8"] as const;
    const { id } = await db.wide.insert({});
    for (let mask = 0; mask < 300; mask++) {
      const where = Object.fromEntries(
        columns.flatMap((name, bit) => ((mask & (1 << bit)) === 0 ? [] : [[name, bit]])),
      );
      assert.deepEqual(
        (await db.wide.list({ where })).map((each) => each.id),
        [id],
      );
    }
    assert.ok(statement("SELECT 1").slot - before < 200, "few of them are kept");
  });
});
