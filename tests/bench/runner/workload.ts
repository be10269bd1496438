/** The migrations that every tool is given, and the files in which each of them reads them. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileName } from "../../../runtime/migration-file.ts";
import { chainOf } from "../../runtime/support/migrations.ts";
import type { EngineName } from "./tool.ts";

/** One migration, statement by statement, as no tool has written it yet. */
interface Change {
  readonly name: string;
  readonly up: readonly string[];
  readonly down: readonly string[];
}

/** Of four migrations one makes a table with an index, and the others add a column, an index and a row to it. */
function change(number: number): Change {
  const table = `items_${Math.floor(number / 4) + 1}`;
  switch (number % 4) {
    case 0:
      return {
        name: `create_${table}`,
        up: [
          `CREATE TABLE ${table} (\n  id integer NOT NULL PRIMARY KEY,\n  name varchar(200) NOT NULL,\n  status varchar(20) NOT NULL DEFAULT 'open',\n  quantity integer NOT NULL DEFAULT 0,\n  CHECK (quantity >= 0)\n)`,
          `CREATE INDEX idx_${table}_name ON ${table} (name)`,
        ],
        down: [`DROP TABLE ${table}`],
      };
    case 1:
      return {
        name: `add_note_to_${table}`,
        up: [`ALTER TABLE ${table} ADD COLUMN note varchar(200)`],
        down: [`ALTER TABLE ${table} DROP COLUMN note`],
      };
    case 2:
      return {
        name: `index_status_of_${table}`,
        up: [`CREATE INDEX idx_${table}_status ON ${table} (status, id)`],
        down: [`DROP INDEX idx_${table}_status`],
      };
    default:
      return {
        name: `fill_${table}`,
        up: [`INSERT INTO ${table} (id, name, note) VALUES (1, 'first', 'it''s one')`],
        down: [`DELETE FROM ${table} WHERE id = 1`],
      };
  }
}

/** Writes everything for `count` migrations into the folder, a subfolder for each tool. */
export function writeWorkload(folder: string, engine: EngineName, count: number): void {
  const changes = Array.from({ length: count }, (_, number) => change(number));
  const into = (tool: string, files: ReadonlyMap<string, string>) => {
    const own = path.join(folder, tool);
    for (const [file, text] of files) {
      mkdirSync(path.dirname(path.join(own, file)), { recursive: true });
      writeFileSync(path.join(own, file), text);
    }
  };
  into("raw", new Map([["changes.json", JSON.stringify(changes.map(({ name, up }) => ({ name, up })))]]));
  into("colonnade", colonnadeFiles(engine, changes));
  into("umzug", new Map(changes.map(({ up }, i) => [`${numbered(i)}.sql`, `${up.join(";\n")};\n`])));
  into("drizzle", drizzleFiles(engine, changes));
  into("knex", new Map(changes.map((each, i) => [`${numbered(i)}.cjs`, knexModule(each)])));
  into("alembic", new Map(changes.map((each, i) => [`versions/r${numbered(i)}.py`, alembicModule(each, i)])));
}

const numbered = (index: number): string => String(index + 1).padStart(4, "0");
const text = (statements: readonly string[]): string => `${statements.join(";\n\n")};\n`;

/** The folder that `generate` writes, and the module that an application imports. */
function colonnadeFiles(engine: EngineName, changes: readonly Change[]): ReadonlyMap<string, string> {
  const written = changes.map(({ name, up, down }) => ({ name, up: text(up), down: text(down) }));
  const { migrations, head } = chainOf(engine, written);
  const files = new Map([
    ["migrations.mjs", `export const migrations = ${JSON.stringify(migrations, undefined, 2)};\n`],
    [
      "index.mjs",
      `export const head = ${JSON.stringify(head)};
export const constraints = {};
export const tables = () => ({});
export const loadMigrations = async () => (await import("./migrations.mjs")).migrations;
`,
    ],
  ]);
  for (const migration of migrations) {
    for (const way of ["up", "down"] as const) files.set(`migrations/${fileName(migration, way)}`, migration[way]);
  }
  return files;
}

function drizzleFiles(engine: EngineName, changes: readonly Change[]): ReadonlyMap<string, string> {
  const entries = changes.map((_, i) => ({ idx: i, version: "7", when: 1 + i, tag: numbered(i), breakpoints: true }));
  const dialect = engine === "postgres" ? "postgresql" : "sqlite";
  return new Map([
    ["meta/_journal.json", JSON.stringify({ version: "7", dialect, entries })],
    ...changes.map(({ up }, i) => [`${numbered(i)}.sql`, `${up.join(";\n--> statement-breakpoint\n")};`] as const),
  ]);
}

function knexModule({ up, down }: Change): string {
  const body = (statements: readonly string[]) =>
    statements.map((sql) => `  await knex.raw(${JSON.stringify(sql)});\n`).join("");
  return `exports.up = async (knex) => {\n${body(up)}};\n\nexports.down = async (knex) => {\n${body(down)}};\n`;
}

function alembicModule({ name, up, down }: Change, index: number): string {
  const body = (statements: readonly string[]) =>
    statements.map((sql) => `    op.execute(${JSON.stringify(sql)})\n`).join("");
  const before = index === 0 ? "None" : `"r${numbered(index - 1)}"`;
  return `"""${name}"""
from alembic import op

revision = "r${numbered(index)}"
down_revision = ${before}


def upgrade():
${body(up)}

def downgrade():
${body(down)}`;
}
