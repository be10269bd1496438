/** The third revision of the chat gateway turns 100,000 messages' times into epoch milliseconds and back, on every database. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { suite } from "uvu";
import type { Catalog } from "../../../generator/catalog/catalog.ts";
import { hasErrors } from "../../../generator/diagnostics/locate.ts";
import type { Projection } from "../../../generator/dialects/dialect.ts";
import { dialects } from "../../../generator/dialects/registry.ts";
import type { MigrationFiles } from "../../../generator/migrations/state.ts";
import { planStep, writeStep } from "../../../generator/migrations/step.ts";
import { parseTexts } from "../../../generator/parse/index.ts";
import { type Engine, matrix } from "../../support/matrix.ts";
import { apply, fromNothing, pin } from "../../support/migration-proof.ts";
import { assertEqualCatalogs, introspectRaw, withRaw } from "../../support/proof.ts";
import type { Raw } from "../../support/raw.ts";
import { type Checksum, checksum, type RowText, readRows } from "../../support/rows.ts";
import { read } from "../../support/step-proof.ts";
import { instants, milliseconds } from "./instants.ts";

const sessions = 10_000;
const messages = 100_000;
const batch = 1_000;

/** Columns in one order before and after, those that are converted last. */
const tables = {
  sessions: {
    before: ["id", "name", "user_id", "agent_id", "created_at", "updated_at"],
    after: ["id", "name", "user_id", "agent_id", "created_time", "updated_time"],
    converted: [4, 5],
  },
  chat_messages: {
    before: ["id", "session_id", "message", "sender_type", "sender_name", "created_at"],
    after: ["id", "session_id", "message", "sender_type", "sender_name", "created_time"],
    converted: [5],
  },
} as const;
type TableName = keyof typeof tables;
const tableNames: readonly TableName[] = ["sessions", "chat_messages"];

matrix("chat gateway, epoch milliseconds", (test, engine) => {
  test("converts every row up and down without losing a millisecond", async () => {
    const [first, second, third] = await revisions(engine);
    const { url } = await engine.database();
    await withRaw(url, async (raw) => {
      await pin(raw, engine.name);
      for (const { files } of [first, second]) await run(raw, engine, files, "up");
      await fill(raw);
      const before = await readAll(raw, engine, "before");

      await run(raw, engine, third.files, "up");
      await assertStructure(raw, engine, third.catalog);
      assert.deepEqual(sums(await readAll(raw, engine, "after")), sums(converted(before)));

      await run(raw, engine, third.files, "down");
      await assertStructure(raw, engine, second.catalog);
      assert.deepEqual(sums(await readAll(raw, engine, "before")), sums(before));
      assert.deepEqual(counts(before), { sessions, chat_messages: messages });

      for (const { files } of [second, first]) await run(raw, engine, files, "down");
      assert.deepEqual((await introspectRaw(engine, raw)).tables, []);
    });
  });
});

interface Revision {
  readonly catalog: Catalog;
  readonly files: MigrationFiles;
}

/** The three migrations, from the three sources. */
async function revisions(engine: Engine): Promise<readonly [Revision, Revision, Revision]> {
  const dialect = dialects[engine.name];
  const made: Revision[] = [];
  for (const revision of [1, 2, 3]) {
    const { catalog, intent } = await projected(engine, revision);
    const step = planStep(dialect, made.at(-1)?.catalog, catalog, intent);
    const place = {
      version: revision,
      name: `revision_${revision}`,
      origin: "schema",
      parent: made.at(-1)?.files,
    };
    made.push({ catalog, files: writeStep(step, place).files });
  }
  const [first, second, third] = made;
  if (first === undefined || second === undefined || third === undefined) throw new Error("not three revisions");
  return [first, second, third];
}

async function projected({ name }: Engine, revision: number): Promise<Projection> {
  const source = await readFile(new URL(`${revision}/schema.ts`, import.meta.url), "utf8");
  const { schema, diagnostics } = await parseTexts(new Map([["schema.ts", source]]));
  assert.ok(!hasErrors(diagnostics), JSON.stringify(diagnostics));
  return dialects[name].project(schema, dialects[name].floor);
}

async function run(raw: Raw, engine: Engine, files: MigrationFiles, direction: "up" | "down"): Promise<void> {
  const { header, statements } = read(engine, files, direction);
  await apply(raw, engine.name, header.mode, statements);
}

/** What a database made from nothing has, the migrated one has as well. */
async function assertStructure(raw: Raw, engine: Engine, catalog: Catalog): Promise<void> {
  const { url, drop } = await engine.database();
  const expected = await withRaw(url, async (scratch) => {
    await pin(scratch, engine.name);
    for (const statement of fromNothing(dialects[engine.name], catalog)) await scratch.run(statement);
    return introspectRaw(engine, scratch);
  });
  await drop();
  assertEqualCatalogs(expected, await introspectRaw(engine, raw));
}

async function fill(raw: Raw): Promise<void> {
  const created = instants(sessions, 1);
  const updated = instants(sessions, 2).toReversed();
  await insert(raw, "sessions", sessions, (n) => [
    `s${n}`,
    n % 3 === 0 ? null : `session ${n} 'ü' 😀`,
    `u${n % 100}`,
    n % 2 === 0 ? null : `a${n % 7}`,
    created[n] ?? null,
    updated[n] ?? null,
  ]);
  const sent = instants(messages, 3);
  await insert(raw, "chat_messages", messages, (n) => [
    `m${n}`,
    `s${n % sessions}`,
    `message ${n}`,
    n % 5 === 0 ? null : "agent",
    null,
    sent[n] ?? null,
  ]);
}

async function insert(raw: Raw, table: TableName, count: number, row: (n: number) => RowText): Promise<void> {
  const columns = tables[table].before.join(", ");
  await raw.run("begin");
  for (let start = 0; start < count; start += batch) {
    const rows = Array.from(
      { length: Math.min(batch, count - start) },
      (_, i) =>
        `(${row(start + i)
          .map(literal)
          .join(", ")})`,
    );
    await raw.run(`insert into ${table} (${columns}) values ${rows.join(", ")}`);
  }
  await raw.run("commit");
}

function literal(value: string | null): string {
  return value === null ? "null" : `'${value.replaceAll("'", "''")}'`;
}

type Contents = Readonly<Record<TableName, readonly RowText[]>>;

async function readAll(raw: Raw, { name }: Engine, time: "before" | "after"): Promise<Contents> {
  const of = (table: TableName) => readRows(raw, name, { name: table }, tables[table][time]);
  return { sessions: await of("sessions"), chat_messages: await of("chat_messages") };
}

/** The oracle: what the rows must be afterwards, from their texts alone. */
function converted(contents: Contents): Contents {
  const of = (table: TableName) => {
    const places: readonly number[] = tables[table].converted;
    return contents[table].map((row) =>
      row.map((value, place) => (value !== null && places.includes(place) ? String(milliseconds(value)) : value)),
    );
  };
  return { sessions: of("sessions"), chat_messages: of("chat_messages") };
}

function sums(contents: Contents): Readonly<Record<string, Checksum>> {
  return Object.fromEntries(tableNames.map((table) => [table, checksum(contents[table])]));
}

function counts(contents: Contents): Readonly<Record<string, number>> {
  return Object.fromEntries(tableNames.map((table) => [table, contents[table].length]));
}

const oracle = suite("the oracle of the conversion");

oracle("counts milliseconds as the calendar does", () => {
  assert.equal(milliseconds("1970-01-01 00:00:00"), 0n);
  assert.equal(milliseconds("'1969-12-31 23:59:59.999'"), -1n);
  assert.equal(milliseconds("2024-02-29 23:59:59.5+00"), 1_709_251_199_500n);
  assert.equal(milliseconds("1000-01-01 00:00:00.000"), -30_610_224_000_000n);
  assert.equal(milliseconds("9999-12-31 23:59:59.999"), 253_402_300_799_999n);
  for (const text of instants(5_000, 4))
    assert.equal(milliseconds(text), BigInt(Date.parse(`${text.replace(" ", "T")}Z`)));
  assert.throws(() => milliseconds("2024-02-29 23:59:59.9999"));
});

oracle.run();
