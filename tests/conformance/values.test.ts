/** Values of every type at their edges, there and back, and those that are refused before anything is sent. */
import assert from "node:assert/strict";
import { ValueError } from "../../runtime/index.ts";
import type { SamplesInsert, SamplesRow } from "./expected/types.ts";
import { type Cases, conformance } from "./support/cases.ts";
import type { Conformant } from "./support/compile.ts";
import { printedError } from "./support/printed.ts";
import { sample } from "./support/rows.ts";

/** Written into the required column and its nullable twin; only those two are shown. */
type Edges = Readonly<Record<string, readonly Partial<SamplesInsert>[]>>;

const edges: Edges = {
  "whole numbers of 32 bits": [{ whole: 0 }, { whole: -0 }, { whole: 2_147_483_647 }, { whole: -2_147_483_648 }],
  "whole numbers of 64 bits": [
    { big: 0n },
    { big: 2n ** 53n + 1n },
    { big: 9_223_372_036_854_775_807n },
    { big: -9_223_372_036_854_775_808n },
  ],
  "whole numbers of 53 bits": [
    { count: 0 },
    { count: -0 },
    { count: Number.MAX_SAFE_INTEGER },
    { count: Number.MIN_SAFE_INTEGER },
    { count: 4_294_967_296 },
  ],
  "floating numbers": [
    { ratio: 0 },
    { ratio: -0 },
    { ratio: 0.1 },
    { ratio: 0.1 + 0.2 },
    { ratio: 1 },
    { ratio: 2 ** 53 },
    { ratio: 1.797e308 },
    { ratio: -1.797e308 },
    { ratio: 5e-300 },
    { ratio: 123_456_789.123_456_79 },
    { ratio: 1e21 },
  ],
  decimals: [
    { amount: "0" },
    { amount: "-0" },
    { amount: "0.000000" },
    { amount: "1" },
    { amount: "+1.5" },
    { amount: "01.50" },
    { amount: "99999999999999.999999" },
    { amount: "-99999999999999.999999" },
    { amount: "-0.000001" },
    { amount: "1e3" },
    { amount: " 1" },
    { amount: ".5" },
    { amount: "5." },
  ],
  "short texts": [
    { label: "" },
    { label: " " },
    { label: " spaces around " },
    { label: "'" },
    { label: '"`\\' },
    { label: "\\'; drop table samples; --" },
    { label: "$1 ? :x @x %s {0}" },
    { label: "%_" },
    { label: "NULL" },
    { label: "null" },
    { label: "0" },
    { label: "2024-02-29" },
    { label: "é" },
    { label: "e\u0301" },
    { label: "\ufeffbom" },
    { label: "😀".repeat(50) },
    { label: "中".repeat(50) },
    { label: "a\nb\r\nc\td" },
    { label: "\u0001\u001f\u007f\u0080\u009f" },
    { label: "\u2028\u2029\u200b\u202e" },
    { label: "__proto__" },
  ],
  "long texts": [
    { body: "" },
    { body: "x".repeat(65_536) },
    { body: "x".repeat(1_000_000) },
    { body: "é😀'\"\\\n".repeat(100_000) },
  ],
  truth: [{ flag: true }, { flag: false }],
  instants: [
    { at: new Date(0) },
    { at: new Date("1000-01-01T00:00:00.000Z") },
    { at: new Date("9999-12-31T23:59:59.999Z") },
    { at: new Date("1969-12-31T23:59:59.999Z") },
    { at: new Date("2024-02-29T23:59:59.001Z") },
    { at: new Date("2038-01-19T03:14:08.000Z") },
    { at: new Date("2024-03-31T01:30:00.000Z") },
    { at: new Date("1582-10-10T00:00:00.000Z") },
  ],
  days: [{ day: "1000-01-01" }, { day: "9999-12-31" }, { day: "1900-03-01" }, { day: "1582-10-10" }],
  json: [
    { data: {} },
    { data: { words: [] } },
    { data: { number: null, deep: { a: [1, [2, { b: "'\"\\ 😀" }], null, true, 1.5] } } },
    { data: { "": "", " ": " ", é: "e\u0301", 'q"q': "\\", $1: "?", "a.b": ":x" } },
    { data: { big: 9_007_199_254_740_991, small: -1e-7, zero: 0, half: 0.5, large: 1e15 } },
    { data: { text: "\u0001\u2028\ufeff", number: "1", truth: "true", nothing: "null" } },
    { data: { gone: undefined, kept: 1 } },
    { data: JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}') },
    { data: { long: "x".repeat(100_000) } },
  ],
  uuids: [
    { token: "00000000-0000-0000-0000-000000000000" },
    { token: "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF" },
    { token: "0190A6C8-7f5e-7CC1-a8a4-3f7d7c1b2e3a" },
  ],
  bytes: [
    { blob: Buffer.alloc(0) },
    { blob: Buffer.from([0]) },
    { blob: Buffer.from("'\\\"\0;--") },
    { blob: Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)) },
    { blob: Buffer.alloc(1_000_000, 7) },
    { blob: new Uint8Array([1, 2, 3]) },
    { blob: new Uint8Array([0, 1, 2, 3]).subarray(1, 3) },
    { hash: Buffer.alloc(0) },
    { hash: Buffer.alloc(16, 255) },
  ],
  "one of a set": [{ mood: "größer 😀" }, { mood: 'so "so"' }, { mood: "it's" }],
};

const circle: { self?: unknown } = {};
circle.self = circle;

/** JSON that is nested so deep. */
function nested(depth: number): Record<string, unknown> {
  return depth === 1 ? {} : { a: nested(depth - 1) };
}

/** What a typed caller can write, and no database is asked for. */
const refused: Edges = {
  "numbers that are not": [
    { whole: 1.5 },
    { whole: 2_147_483_648 },
    { whole: -2_147_483_649 },
    { whole: Number.NaN },
    { count: 2 ** 53 },
    { count: 0.5 },
    { count: Number.POSITIVE_INFINITY },
    { big: 2n ** 63n },
    { big: -(2n ** 63n) - 1n },
    { ratio: Number.NaN },
    { ratio: Number.NEGATIVE_INFINITY },
  ],
  "decimals that are not": [
    { amount: "1.0000001" },
    { amount: "100000000000000" },
    { amount: "abc" },
    { amount: "" },
    { amount: "NaN" },
    { amount: "Infinity" },
    { amount: "1,5" },
    { amount: "0x10" },
    { amount: "1'; --" },
    { amount: "١" },
  ],
  "texts that are not": [
    { label: "x".repeat(51) },
    { label: "😀".repeat(51) },
    { label: "a\0b" },
    { body: "\0" },
    { body: "\ud800" },
    { body: "x\udc00" },
    { body: "\udc00\ud800" },
  ],
  "instants and days that are not": [
    { at: new Date("0999-12-31T23:59:59.999Z") },
    { at: new Date(253_402_300_800_000) },
    { at: new Date(Number.NaN) },
    { day: "2023-02-29" },
    { day: "0999-12-31" },
    { day: "10000-01-01" },
    { day: "2024-2-9" },
    { day: "2024-02-29T00:00:00Z" },
    { day: "29.02.2024" },
    { day: "" },
    { day: "2024-13-01" },
    { day: "2024-02-29 " },
  ],
  "json that is not": [
    { data: { nul: "\0" } },
    { data: { "\0": 1 } },
    { data: { lone: "\ud800" } },
    { data: { "\udc00": 1 } },
    { data: { nan: Number.NaN } },
    { data: { infinite: Number.POSITIVE_INFINITY } },
    { data: { big: 1n } },
    { data: circle },
    { data: nested(101) },
  ],
  "uuids, bytes and members of a set that are not": [
    { token: "no" },
    { token: "" },
    { token: "0190a6c87f5e7cc1a8a43f7d7c1b2e3a" },
    { token: "{0190a6c8-7f5e-7cc1-a8a4-3f7d7c1b2e3a}" },
    { token: "0190a6c8-7f5e-7cc1-a8a4-3f7d7c1b2e3g" },
    { token: "0190a6c8-7f5e-7cc1-a8a4-3f7d7c1b2e3a\n" },
    { hash: Buffer.alloc(17) },
  ],
};

/** What only a caller without types can write. */
const mistyped: readonly Readonly<Record<string, unknown>>[] = [
  { whole: "1" },
  { whole: 1n },
  { whole: true },
  { big: 1 },
  { big: "1" },
  { ratio: "1.5" },
  { amount: 1.5 },
  { label: 1 },
  { label: { toString: () => "x" } },
  { label: ["x"] },
  { body: Buffer.from("x") },
  { flag: 1 },
  { flag: "true" },
  { at: "2024-01-01T00:00:00Z" },
  { at: 0 },
  { day: new Date(0) },
  { data: () => 1 },
  { data: Symbol("x") },
  { token: 1 },
  { blob: "x" },
  { blob: [1, 2] },
  { blob: new ArrayBuffer(2) },
  { mood: "Glad" },
  { mood: "glad " },
  { mood: "'; --" },
  { mood: 0 },
];

const twins = (values: object) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${name}OrNull`, value]));

/** Writes the values and their twins, reads them again, and empties and fills the twins by patches. */
async function thereAndBack({ samples }: Conformant, edge: Partial<SamplesInsert>): Promise<unknown> {
  const names = Object.keys({ ...edge, ...twins(edge) });
  const shown = (row: SamplesRow | undefined) =>
    Object.fromEntries(Object.entries(row ?? {}).filter(([name]) => names.includes(name)));
  const row = await samples.insert({ ...sample, ...edge, ...twins(edge) });
  assert.deepEqual(await samples.get(row.id), row);
  const nulls = Object.fromEntries(Object.keys(twins(edge)).map((name) => [name, null]));
  assert.deepEqual(await samples.patch(row.id, nulls), { ...row, ...nulls });
  assert.deepEqual(await samples.patch(row.id, twins(edge)), row);
  const [again] = await samples.insertMany([{ ...sample, ...edge, ...twins(edge) }]);
  assert.deepEqual(shown(again), shown(row));
  return shown(row);
}

/** The outcome of an insert, an upsert and a patch, which is one and the same. */
async function refusal({ samples }: Conformant, values: object): Promise<unknown> {
  const ways = [
    () => samples.insert({ ...sample, ...values }),
    () => samples.upsert({ id: 1, ...sample, ...values }),
    () => samples.patch(1, values),
    () => samples.insertMany([sample, { ...sample, ...values }]),
  ];
  const errors = await Promise.all(ways.map((way) => way().catch((error: unknown) => error)));
  for (const error of errors) assert.deepEqual(printedError(error), printedError(errors[0]));
  const twin = await samples.insert({ ...sample, ...twins(values) }).catch((error: unknown) => error);
  assert.ok(twin instanceof ValueError && errors[0] instanceof ValueError, Object.keys(values).join());
  assert.equal(twin.column, `${errors[0].column}_or_null`);
  assert.equal(await samples.count(), 0);
  throw errors[0];
}

type Case = Cases[string];

const casesOf = <T extends object>(
  groups: Readonly<Record<string, readonly T[]>>,
  outcome: (db: Conformant, values: T) => Promise<unknown>,
): Cases =>
  Object.fromEntries(
    Object.entries(groups).map(([what, group]): [string, Case] => [
      what,
      async ({ db, show }) => {
        for (const values of group) await show(values, () => outcome(db, values));
      },
    ]),
  );

await conformance("values", "Values of every type: what is written, what comes back, and what is refused", {
  ...casesOf(edges, thereAndBack),
  ...casesOf(refused, refusal),
  ...casesOf({ "what only a caller without types writes": mistyped }, refusal),
});
