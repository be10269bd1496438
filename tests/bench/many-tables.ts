/** Writes schemas of many tables, ten columns each, for measuring. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

export type Spread = "one file" | "a file each";

/** Makes the folder anew with `count` tables, each of which refers to the one before it. */
export function writeManyTables(folder: string, count: number, spread: Spread = "a file each"): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  if (spread === "one file") {
    writeFileSync(path.join(folder, "schema.ts"), `${imports}\n${numbers.map(tableText).join("\n")}`);
    return;
  }
  for (const number of numbers) {
    const before = number > 1 ? `import { Table${number - 1} } from "./table${number - 1}.ts";\n` : "";
    writeFileSync(path.join(folder, `table${number}.ts`), `${imports}${before}\n${tableText(number)}`);
  }
}

const imports =
  'import { boolean, decimal, id, index, integer, json, oneOf, references, sql, Table, text, timestamp } from "colonnade/schema";\n';

/** Ten columns with the usual things around them: a reference, a default, a check, an index. */
export function tableText(number: number): string {
  const parent = number > 1 ? `references(() => Table${number - 1}, { onDelete: "cascade" }).nullable()` : "integer()";
  return `/** Table ${number} of many. */
export class Table${number} extends Table {
  id = id();
  parentId = ${parent};
  /** How people call it. */
  name = text({ max: 255 });
  status = oneOf("open", "closed", "archived").default("open");
  quantity = integer().default(0).check((quantity) => sql\`\${quantity} >= 0\`);
  price = decimal(12, 2).default("0.00");
  isActive = boolean().default(true);
  attributes = json<Record<string, string>>().nullable();
  createdAt = timestamp().defaultNow();
  updatedAt = timestamp().defaultNow().updatedNow();

  byName = index(this.name, this.createdAt);
  byParent = index(this.parentId);
}
`;
}
