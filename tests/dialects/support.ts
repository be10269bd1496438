/** Schemas written as texts, projected for an engine, and run statement by statement with warnings counted as errors. */

import assert from "node:assert/strict";
import type { Catalog } from "../../generator/catalog/catalog.ts";
import { emptyCatalog } from "../../generator/catalog/identity.ts";
import { codes } from "../../generator/diagnostics/codes.ts";
import type { Problem } from "../../generator/diagnostics/diagnostic.ts";
import type { Dialect, Projection, Version } from "../../generator/dialects/dialect.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import { diff } from "../../generator/diff/diff.ts";
import { invert } from "../../generator/operations/invert.ts";
import { type Intent, noIntent, type Operation } from "../../generator/operations/operation.ts";
import { parseTexts } from "../../generator/parse/index.ts";
import type { DialectName, Schema } from "../../generator/schema/schema.ts";
import type { Engine } from "../support/matrix.ts";
import { apply } from "../support/migration-proof.ts";
import { withRaw } from "../support/proof.ts";
import type { Raw } from "../support/raw.ts";

const everything =
  "asc, bigint, boolean, bytes, check, date, decimal, desc, double, foreignKey, id, index, integer, json, mix, native, oneOf, primaryKey, references, script, select, sql, Table, text, timestamp, unique, uuid, variants, View";

/** The Schema of a text that needs no import line of its own. */
export async function schemaOf(text: string): Promise<Schema> {
  const source = `import { ${everything} } from "colonnade/schema";\n${text}`;
  const { schema, diagnostics } = await parseTexts(new Map([["schema.ts", source]]));
  assert.deepEqual(
    diagnostics.filter(({ severity }) => severity === "error"),
    [],
  );
  return schema;
}

/** The projection of a text that this dialect has nothing to say against. */
export async function projectionOf(name: DialectName, text: string, target?: Version): Promise<Projection> {
  const projection = await projectionWithProblems(name, text, target);
  const errors = projection.problems.filter(({ code }) => codes[code].severity === "error");
  assert.deepEqual(errors, []);
  return projection;
}

export async function projectionWithProblems(name: DialectName, text: string, target?: Version): Promise<Projection> {
  const dialect = dialects[name];
  return dialect.project(await schemaOf(text), target ?? dialect.floor);
}

/** Code and place of each problem. */
export function places(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, at }) => `${code} ${at}`);
}

/** Gives a database made from the text to the body. */
export async function withDatabase(
  engine: Engine,
  text: string,
  body: (raw: Raw, projection: Projection) => Promise<void>,
  target?: Version,
): Promise<void> {
  const projection = await projectionOf(engine.name, text, target);
  const { url, drop } = await engine.database();
  await withRaw(url, async (raw) => {
    await migrate(engine, raw, emptyCatalog(engine.name), projection.catalog, noIntent);
    await body(raw, projection);
  });
  await drop();
}

/** Takes the database from one catalog to the other, and answers the lowered operations. */
export async function migrate(
  engine: Engine,
  raw: Raw,
  from: Catalog,
  to: Catalog,
  intent: Intent,
): Promise<readonly Operation[]> {
  const dialect = dialects[engine.name];
  const operations = dialect.lower(diff(from, to, intent), from, to);
  await run(engine, dialect, raw, operations);
  return operations;
}

/** The same from projection to projection; `back` goes the other way by the same Intent. */
export function forth(engine: Engine, raw: Raw, from: Projection, to: Projection): Promise<readonly Operation[]> {
  return migrate(engine, raw, from.catalog, to.catalog, to.intent);
}

export function back(engine: Engine, raw: Raw, from: Projection, to: Projection): Promise<readonly Operation[]> {
  return migrate(engine, raw, to.catalog, from.catalog, invert(to.intent));
}

/** Runs operations as the runtime would; a warning fails. */
export async function run(
  { name }: Engine,
  dialect: Dialect,
  raw: Raw,
  operations: readonly Operation[],
): Promise<void> {
  const watched: Raw = {
    ...raw,
    run: async (sql) => {
      await raw.run(sql);
      if (name !== "mysql" && name !== "mariadb") return;
      assert.deepEqual(await raw.rows("show warnings"), [], `warnings of ${sql}`);
    },
  };
  const statements = operations.flatMap((operation) => dialect.render(operation));
  await apply(watched, name, dialect.mode(operations), statements);
}

/** Fails unless the engine refuses the statement for the reason that the pattern tells. */
export async function refuses(raw: Raw, sql: string, reason: RegExp = /./): Promise<void> {
  await assert.rejects(() => raw.run(sql), reason, `accepted: ${sql}`);
}
