/** Zod's schemas and JSON Schema take what the helpers take and refuse what they refuse. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { suite } from "uvu";
import type { ZodType } from "zod";
import { ValueError } from "../../runtime/index.ts";
import type { ValuesInsert } from "../helpers/expected/types.ts";
import { schema } from "../helpers/fixture.ts";
import { type Fixture, openFixture } from "../helpers/support.ts";
import { matrix } from "../support/matrix.ts";
import { generateInterop } from "./support.ts";

const folder = await generateInterop("interop-values", schema);
const zod: Readonly<Record<string, ZodType>> = await import(pathToFileURL(path.join(folder, "zod.ts")).href);
const definitions: { readonly $defs: Readonly<Record<string, object>> } = JSON.parse(
  await readFile(path.join(folder, "schema.json"), "utf8"),
);

/** The formats are said beside patterns, which hold without a plug-in that knows formats. */
const ajv = new Ajv2020({
  strict: true,
  validateFormats: false,
  formats: { "date-time": true, date: true, uuid: true },
});
ajv.addSchema(definitions, "schema.json");

function zodAccepts(name: string, value: unknown): boolean {
  const found = zod[name];
  assert.ok(found, name);
  return found.safeParse(value).success;
}

function schemaAccepts(name: string, value: unknown): boolean {
  const validate = ajv.getSchema(`schema.json#/$defs/${name}`);
  assert.ok(validate, name);
  return validate(asJson(value)) === true;
}

/** A value as JSON carries it. */
function asJson(value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "none" : value.toISOString();
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, asJson(member)]));
}

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

type Samples = { readonly [K in keyof ValuesInsert]?: readonly unknown[] };

/** Values at and beyond the edges; whether the helpers take them is theirs to say. */
const samples: Samples = {
  whole: [0, -1, 2_147_483_647, 2_147_483_648, -2_147_483_648, -2_147_483_649, 1.5, Number.NaN, "1", null],
  count: [Number.MAX_SAFE_INTEGER, 2 ** 53, -(2 ** 53), 0.5, Number.POSITIVE_INFINITY],
  big: [0n, 2n ** 63n - 1n, -(2n ** 63n)],
  ratio: [0, -1e308, Number.NaN, Number.NEGATIVE_INFINITY, "1"],
  amount: [
    "0",
    "-0",
    "1.5",
    "00001.500000000",
    "99999999999999.999999",
    "100000000000000",
    "1.0000001",
    "1e3",
    "",
    ".",
  ],
  label: ["", "x".repeat(50), "😀".repeat(50), "x".repeat(51), "a\0b", "\ud800", 1, null],
  body: ["", "x".repeat(1000), "\0", "\udc00", undefined],
  flag: [true, false, 1, "true"],
  at: [new Date(0), new Date("1000-01-01T00:00:00.000Z"), new Date("0999-12-31T23:59:59.999Z"), new Date(Number.NaN)],
  day: ["1000-01-01", "9999-12-31", "0999-01-01", "2024-2-1", "today", ""],
  token: ["0190A6C8-7f5e-7cc1-a8a4-3f7d7c1b2e3a", "00000000-0000-0000-0000-000000000000", "no", ""],
  blob: [Buffer.alloc(0), new Uint8Array(3)],
  hash: [Buffer.alloc(16), Buffer.alloc(0)],
  mood: ["glad", 'so "so"', "sad", ""],
  wholeOrNull: [null, undefined, 1, 1.5],
  labelOrNull: [null, undefined, "x", "x".repeat(51)],
  moodOrNull: [null, undefined, "glad", "sad"],
  dataOrNull: [null, undefined, {}, []],
};

/** What one of the two can tell, since JSON carries such values as others. */
const samplesOfZod: Samples = {
  big: [2n ** 63n, -(2n ** 63n) - 1n, 1],
  day: ["2023-02-29", "2024-02-30", "2024-04-31", "2024-13-01"],
  hash: [Buffer.alloc(17), "text"],
  blob: ["text", null],
  data: [
    { a: [1, { b: null }] },
    { a: Number.NaN },
    { a: "\0" },
    { "\ud800": 1 },
    nested(100),
    nested(101),
    1n,
    undefined,
  ],
};

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

matrix(
  "interop: values",
  (test, engine) => {
    let db: Fixture;

    test.before(async () => {
      db = await openFixture(engine, schema, folder);
    });
    test.after(async () => {
      await db?.close();
    });

    async function helpersAccept(values: ValuesInsert): Promise<boolean> {
      try {
        await db.values.insert(values);
        return true;
      } catch (error) {
        if (error instanceof ValueError || error instanceof TypeError) return false;
        throw error;
      }
    }

    for (const [given, isJson] of [
      [samples, true],
      [samplesOfZod, false],
    ] as const) {
      for (const [property, values] of Object.entries(given)) {
        test(`${property}${isJson ? "" : ", not in JSON"}`, async () => {
          for (const value of values) {
            const row = { ...plain, [property]: value };
            const about = `${property} ${typeof value} ${String(asJson(value)).slice(0, 60)}`;
            // A required column that is left out is the database's to refuse, and TypeScript's.
            const expected = value === undefined && property in plain ? false : await helpersAccept(row);
            assert.equal(zodAccepts("valuesInsert", row), expected, `zod: ${about}`);
            if (isJson && !isSurrogate(value))
              assert.equal(schemaAccepts("ValuesInsert", row), expected, `schema: ${about}`);
          }
        });
      }
    }

    test("rows, inserts and patches", async () => {
      const row = await db.values.insert(plain);
      assert.ok(zodAccepts("valuesRow", row));
      assert.ok(schemaAccepts("ValuesRow", row));
      assert.ok(!zodAccepts("valuesRow", plain));
      assert.ok(!schemaAccepts("ValuesRow", plain));
      for (const patch of [{}, { label: "b" }, { labelOrNull: null }]) {
        assert.ok(zodAccepts("valuesPatch", patch));
        assert.ok(schemaAccepts("ValuesPatch", patch));
      }
      assert.ok(!zodAccepts("valuesPatch", { label: null }));
      assert.ok(!schemaAccepts("ValuesPatch", { label: null }));
      assert.ok(!schemaAccepts("ValuesPatch", { lable: "b" }));
    });
  },
  ["sqlite"],
);

/** JSON Schema's patterns do not tell lone surrogates, which JSON text seldom carries. */
function isSurrogate(value: unknown): boolean {
  return typeof value === "string" && !value.isWellFormed();
}

const test = suite("interop: JSON Schema");

test("it is a valid schema of its dialect", () => {
  assert.equal(ajv.validateSchema(definitions), true);
  assert.ok(Object.keys(definitions.$defs).length > 30);
});

test("bigints beyond 64 bits are told by their digits only", () => {
  assert.ok(schemaAccepts("ValuesInsert", { ...plain, big: 2n ** 62n }));
  assert.ok(!schemaAccepts("ValuesInsert", { ...plain, big: 10n ** 19n }));
});

test.run();
