/** Opens databases that hold the fixture, by its generated helpers. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Version } from "../../generator/dialects/dialect.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import type { PerDialect, Schema } from "../../generator/schema/schema.ts";
import type { Database, OpenOptions } from "../../runtime/index.ts";
import type { Engine } from "../support/matrix.ts";
import { fromNothing } from "../support/migration-proof.ts";
import { withRaw } from "../support/proof.ts";
import type { Tables } from "./expected/types.ts";

export type Fixture = Database<Tables>;

/** A generated index.ts, imported. */
interface Generated<T> {
  open(url?: string, options?: OpenOptions): Promise<T>;
}

/** Creates the schema's tables in a database of the engine, and opens it by the generated helpers. */
export async function openFixture<T = Fixture>(
  engine: Engine,
  schema: Schema,
  folder: string,
  targets: PerDialect<Version> = {},
): Promise<T> {
  const url = await createTables(engine, schema, targets);
  const index: Generated<T> = await import(pathToFileURL(path.join(folder, "index.ts")).href);
  return index.open(url);
}

/** A new database of the engine with the schema's tables: its URL. */
export async function createTables(engine: Engine, schema: Schema, targets: PerDialect<Version> = {}): Promise<string> {
  const dialect = dialects[engine.name];
  const { catalog } = dialect.project(schema, targets[engine.name] ?? dialect.floor);
  const { url } = await engine.database();
  await withRaw(url, async (raw) => {
    for (const statement of fromNothing(dialect, catalog)) await raw.run(statement);
  });
  return url;
}
