/** Compiles the schema of these tests by the real compiler, and opens databases that hold it by their generated helpers. */
import assert from "node:assert/strict";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { check } from "../../../generator/compile.ts";
import { hasErrors } from "../../../generator/diagnostics/locate.ts";
import { printDiagnostics } from "../../../generator/diagnostics/print.ts";
import { dialects } from "../../../generator/dialects/registry.ts";
import { dialectNames, type Schema } from "../../../generator/schema/schema.ts";
import type { Database, OpenOptions } from "../../../runtime/index.ts";
import { generateFiles, root } from "../../helpers/generate.ts";
import type { Engine } from "../../support/matrix.ts";
import { fromNothing } from "../../support/migration-proof.ts";
import type { Raw } from "../../support/raw.ts";
import { quoted } from "../../support/rows.ts";
import type { Tables } from "../expected/types.ts";

export type Conformant = Database<Tables>;

/** A generated index.ts, imported. */
interface Generated {
  open(url?: string, options?: OpenOptions): Promise<Conformant>;
}

export interface Compiled extends Generated {
  /** Where the helpers lie. */
  readonly folder: string;
}

/** Reads tests/conformance/schema; an error that the compiler finds in it is a failure. */
export async function readSchema(): Promise<Schema> {
  const schemaDir = "tests/conformance/schema";
  const cacheDir = path.join(root, ".cache/conformance");
  const { schema, diagnostics, sources } = await check({
    root,
    schemaDir,
    outDir: ".cache/conformance",
    dialects: dialectNames,
    targets: {},
    cacheDir,
  });
  assert.ok(!hasErrors(diagnostics), printDiagnostics(diagnostics, sources));
  return schema;
}

/** Writes the helpers into a folder that git ignores; gives what opens a database by them. */
export async function compile(name: string, schema: Schema): Promise<Compiled> {
  const folder = await generateFiles(`conformance-${name}`, schema);
  const { open }: Generated = await import(pathToFileURL(path.join(folder, "index.ts")).href);
  return { open, folder };
}

/** Numbers that the database gives begin here, so that a transcript can tell them from those that a case gives. */
export const firstNumber = 1_000_000;

/** Creates the schema's tables in an empty database. */
export async function createTables({ name }: Pick<Engine, "name">, raw: Raw, schema: Schema): Promise<void> {
  const dialect = dialects[name];
  const { catalog } = dialect.project(schema, dialect.floor);
  for (const statement of fromNothing(dialect, catalog)) await raw.run(statement);
  for (const table of schema.tables) {
    const column = table.columns.find(({ identity }) => identity !== undefined);
    if (column !== undefined) await raw.run(numberFrom[name](quoted(name, table.name), column.name, table.name));
  }
}

type NumberFrom = (table: string, column: string, name: string) => string;

const autoIncrement: NumberFrom = (table) => `alter table ${table} auto_increment = ${firstNumber}`;

const numberFrom: Readonly<Record<Engine["name"], NumberFrom>> = {
  sqlite: (_, __, name) => `insert into sqlite_sequence (name, seq) values ('${name}', ${firstNumber - 1})`,
  postgres: (table, column) => `alter table ${table} alter column ${column} restart with ${firstNumber}`,
  mysql: autoIncrement,
  mariadb: autoIncrement,
};

/** One script that empties every table, those first whose rows keep others from going. */
export function emptyingScript({ name }: Pick<Engine, "name">, { tables }: Schema): string {
  const isFirst = (table: Schema["tables"][number]) =>
    table.foreignKeys.some(({ onDelete }) => onDelete === "restrict" || onDelete === "no action");
  const ordered = [...tables.filter(isFirst), ...tables.filter((table) => !isFirst(table))];
  // MySQL follows no more than so many cascades: https://dev.mysql.com/doc/refman/9.6/en/create-table-foreign-keys.html
  const unchecked = name === "mysql" ? "set foreign_key_checks = 0;\n" : "";
  return unchecked + ordered.map((table) => `delete from ${quoted(name, table.name)};`).join("\n");
}
