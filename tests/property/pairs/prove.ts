/** Takes one pair of schemas there and back on a real database, with rows in it, and holds all of it against the model. */

import assert from "node:assert/strict";
import { codes } from "../../../generator/diagnostics/codes.ts";
import type { Projection } from "../../../generator/dialects/dialect.ts";
import { dialects } from "../../../generator/dialects/registry.ts";
import { missingIntent, planStep, writeStep } from "../../../generator/migrations/step.ts";
import { validateSchema } from "../../../generator/validate/index.ts";
import type { Engine, EngineName } from "../../support/matrix.ts";
import { apply, fromNothing, pin } from "../../support/migration-proof.ts";
import { assertEqualCatalogs, introspectRaw } from "../../support/proof.ts";
import { openRaw, type Raw } from "../../support/raw.ts";
import { read } from "../../support/step-proof.ts";
import { schemaOf } from "./assemble.ts";
import type { Pair } from "./pair.ts";
import { difference, lost, wayBack } from "./rows.ts";
import { readRows, wipe, writeRows } from "./store.ts";
import type { TableState } from "./world.ts";

/** What the dialect makes of a state, or why the compiler refuses it. */
function projected(name: EngineName, { before, after }: Pair, state: "before" | "after"): Projection | string {
  const dialect = dialects[name];
  const schema = state === "before" ? schemaOf(before) : schemaOf(after, before);
  const projection = dialect.project(schema, dialect.floor);
  const problems = [...validateSchema(schema, [name]), ...projection.problems];
  const refusal = problems.find(({ code, severity }) => (severity ?? codes[code].severity) === "error");
  return refusal === undefined ? projection : `${refusal.code}: ${refusal.message}`;
}

/** Why the compiler refuses one of the two schemas, if it does. */
export function refused(name: EngineName, pair: Pair): string | undefined {
  return (["before", "after"] as const)
    .map((state) => projected(name, pair, state))
    .find((each) => typeof each === "string");
}

/** Gives an empty database to the body; `connection` is the one that is used again, where there is one. */
async function withEmpty<T>(
  engine: EngineName,
  connection: Raw | undefined,
  body: (raw: Raw) => Promise<T>,
): Promise<T> {
  if (connection !== undefined) {
    await wipe(connection, engine);
    await pin(connection, engine);
    return body(connection);
  }
  const raw = await openRaw("sqlite::memory:");
  try {
    return await body(raw);
  } finally {
    await raw.close();
  }
}

export async function provePair(engine: Pick<Engine, "name">, connection: Raw | undefined, pair: Pair): Promise<void> {
  const { name } = engine;
  const dialect = dialects[name];
  const [from, to] = [projected(name, pair, "before"), projected(name, pair, "after")];
  if (typeof from === "string" || typeof to === "string") return;
  const step = planStep(dialect, from.catalog, to.catalog, to.intent);
  assert.deepEqual(
    missingIntent(step, (table, column) => `${table}.${column}`),
    [],
    "something is left to say",
  );
  const { files, data } = writeStep(step, { version: 2, name: "pair", origin: "schema", parent: undefined });
  const [up, down] = [read(engine, files, "up"), read(engine, files, "down")];
  assert.deepEqual(planStep(dialect, to.catalog, to.catalog, to.intent).up, [], "the same again is a change");

  const wanted = await withEmpty(name, connection, async (raw) => {
    for (const statement of fromNothing(dialect, to.catalog)) await told(raw, statement);
    return introspectRaw(engine, raw);
  });
  await withEmpty(name, connection, async (raw) => {
    for (const statement of fromNothing(dialect, from.catalog)) await told(raw, statement);
    const beforehand = await introspectRaw(engine, raw);
    await writeRows(raw, name, pair.before);
    await assertRows(raw, name, pair.before.tables, "before");

    await apply(raw, name, up.header.mode, up.statements, up.annotations);
    assertEqualCatalogs(wanted, await introspectRaw(engine, raw));
    await assertRows(raw, name, pair.after.tables, "after the way up");

    const back = wayBack(pair.before, pair.after);
    if (data.up.kind === "lossless")
      assert.equal(lost(pair.before, back), undefined, "the way up is labelled lossless");
    if (data.down.kind === "irreversible") return;
    await apply(raw, name, down.header.mode, down.statements, down.annotations);
    assertEqualCatalogs(beforehand, await introspectRaw(engine, raw));
    await assertRows(raw, name, back, "after the way up and down");
  });
}

async function told(raw: Raw, statement: string): Promise<void> {
  try {
    await raw.run(statement);
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\nin: ${statement}`);
  }
}

async function assertRows(raw: Raw, engine: EngineName, tables: readonly TableState[], when: string): Promise<void> {
  for (const table of tables) {
    const found = difference(table, await readRows(raw, engine, table));
    assert.ok(found === undefined, `${when}, ${found}`);
  }
}
