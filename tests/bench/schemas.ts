/** Makes the same schema of N tables of ten columns for both tools, ten tables a file. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const tablesPerFile = 10;

/** The name of table `i`; its first letter is upper case in Colonnade's class. */
const nameOf = (i: number) => `table${String(i).padStart(4, "0")}`;
const fileOf = (i: number) => `part${String(Math.floor(i / tablesPerFile)).padStart(3, "0")}.ts`;

/** What one schema is written with: the imports of a file, and one table. */
interface Writer {
  head(imports: string): string;
  imported(i: number): string;
  table(i: number, parent: number | undefined, extra: boolean): string;
}

const colonnade: Writer = {
  head: (imports) =>
    `import { boolean, decimal, id, index, integer, json, references, Table, text, timestamp } from "colonnade/schema";\n${imports}`,
  imported: (i) => className(i),
  table: (i, parent, extra) => `
export class ${className(i)} extends Table {
  id = id();
  parentId = references(() => ${className(parent ?? i)}, { onDelete: "cascade" })${parent === undefined ? ".nullable()" : ""};
  email = text({ max: 320 }).unique();
  title = text({ max: 200 });
  body = text().nullable();
  amount = decimal(12, 2).default("0.00");
  position = integer().default(0);
  active = boolean().default(true);
  metadata = json().nullable();
  createdAt = timestamp().defaultNow();${extra ? "\n  note = text().nullable();" : ""}

  parent = index(this.parentId, this.createdAt);
}
`,
};

const drizzle: Writer = {
  head: (imports) =>
    `import { type AnyPgColumn, bigint, boolean, index, integer, jsonb, numeric, pgTable, text, timestamp, varchar } from "drizzle-orm/pg-core";\n${imports}`,
  imported: (i) => nameOf(i),
  table: (i, parent, extra) => `
export const ${nameOf(i)} = pgTable(
  "${nameOf(i)}",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedByDefaultAsIdentity(),
    parentId: bigint("parent_id", { mode: "number" })${parent === undefined ? "" : ".notNull()"}.references((): AnyPgColumn => ${nameOf(parent ?? i)}.id, { onDelete: "cascade" }),
    email: varchar("email", { length: 320 }).notNull().unique(),
    title: varchar("title", { length: 200 }).notNull(),
    body: text("body"),
    amount: numeric("amount", { precision: 12, scale: 2 }).notNull().default("0.00"),
    position: integer("position").notNull().default(0),
    active: boolean("active").notNull().default(true),
    metadata: jsonb("metadata"),
    createdAt: timestamp("created_at", { withTimezone: true, precision: 3 }).notNull().defaultNow(),${extra ? '\n    note: text("note"),' : ""}
  },
  (table) => [index("idx_${nameOf(i)}_parent").on(table.parentId, table.createdAt)],
);
`,
};

const writers = { colonnade, drizzle } as const;

/** Writes the schema into a folder; with `column` the last table has an eleventh. */
export function writeSchema(
  tool: keyof typeof writers,
  folder: string,
  tables: number,
  options: { readonly column: boolean },
): void {
  const writer = writers[tool];
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, number[]>();
  for (let i = 0; i < tables; i++) files.set(fileOf(i), [...(files.get(fileOf(i)) ?? []), i]);
  for (const [file, members] of files) {
    const parents = members
      .map((i) => parentOf(i))
      .filter((parent) => parent !== undefined && !members.includes(parent));
    const imports = [...new Set(parents)].map((parent) => importOf(writer, parent ?? 0)).join("");
    const body = members.map((i) => writer.table(i, parentOf(i), options.column && i === tables - 1)).join("");
    writeFileSync(path.join(folder, file), writer.head(imports) + body);
  }
}

/** A tree: every table but the first refers to one of a tenth of its number. */
function parentOf(i: number): number | undefined {
  return i === 0 ? undefined : Math.floor(i / 10);
}

function importOf(writer: Writer, i: number): string {
  return `import { ${writer.imported(i)} } from "./${fileOf(i)}";\n`;
}

function className(i: number): string {
  const name = nameOf(i);
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}
