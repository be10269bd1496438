/** The clauses of MySQL's and MariaDB's ALTER TABLE: https://dev.mysql.com/doc/refman/8.4/en/alter-table.html */
import type { Index } from "../../catalog/catalog.ts";
import type { TableChange } from "../../operations/operation.ts";
import { checkClause, foreignKeyClause, indexKey, primaryKeyClause, type Spelling, uniqueClause } from "../standard.ts";
import { quoteLiteral, quoteName } from "./quote.ts";

type ChangeOf<K extends TableChange["kind"]> = Extract<TableChange, { kind: K }>;
type Clauses = { readonly [K in TableChange["kind"]]: (change: ChangeOf<K>) => readonly string[] };

/** A function that writes what a change adds to the statement that alters its table. */
export function clausesWith(spelling: Spelling): (change: TableChange) => readonly string[] {
  const clauses = clauseTable(spelling);
  return function write<K extends TableChange["kind"]>(change: ChangeOf<K>): readonly string[] {
    // Correlates a change with the entry of its own kind, which TypeScript cannot see through the union.
    const clause: (change: ChangeOf<K>) => readonly string[] = clauses[change.kind as K];
    return clause(change);
  };
}

function clauseTable(spelling: Spelling): Clauses {
  const drop = (what: string, { name }: { readonly name: string }) => [`DROP ${what} ${quoteName(name)}`];
  const rename = (what: string, from: string, to: string) => [`RENAME ${what} ${quoteName(from)} TO ${quoteName(to)}`];
  return {
    commentOnTable: ({ to = "" }) => [`COMMENT = ${quoteLiteral(to)}`],
    addColumn: ({ table, column }) => [`ADD COLUMN ${quoteName(column.name)} ${spelling.column(column, table)}`],
    dropColumn: ({ column }) => drop("COLUMN", column),
    renameColumn: ({ from, to }) => rename("COLUMN", from.name, to.name),
    alterColumn: ({ table, to }) => [`MODIFY COLUMN ${quoteName(to.name)} ${spelling.column(to, table)}`],
    addPrimaryKey: ({ primaryKey }) => [`ADD ${primaryKeyClause(spelling, primaryKey)}`],
    dropPrimaryKey: () => ["DROP PRIMARY KEY"],
    addUnique: ({ unique }) => [`ADD ${uniqueClause(spelling, unique)}`],
    dropUnique: ({ unique }) => drop("INDEX", unique),
    addForeignKey: ({ foreignKey }) => [`ADD ${foreignKeyClause(spelling, foreignKey)}`],
    dropForeignKey: ({ foreignKey }) => drop("FOREIGN KEY", foreignKey),
    addCheck: ({ check }) => [`ADD ${checkClause(spelling, check)}`],
    dropCheck: ({ check }) => drop("CONSTRAINT", check),
    renameConstraint: ({ from, to }) => rename("INDEX", from, to),
    createIndex: ({ index }) => [`ADD ${indexClause(spelling, index)}`],
    dropIndex: ({ index }) => drop("INDEX", index),
    renameIndex: ({ from, to }) => rename("INDEX", from.name, to.name),
  };
}

/** `INDEX name (keys)`; FULLTEXT and SPATIAL stand before INDEX, HASH behind the keys. */
function indexClause(spelling: Spelling, index: Index): string {
  return `${indexKind(index)}INDEX ${quoteName(index.name)} ${indexKeys(spelling, index)}`;
}

/** What stands between CREATE or ADD and INDEX. */
export function indexKind({ unique, method }: Index): string {
  return method === "fulltext" || method === "spatial" ? `${method.toUpperCase()} ` : unique ? "UNIQUE " : "";
}

/** `(keys) USING HASH` */
export function indexKeys(spelling: Spelling, { keys, method }: Index): string {
  return `(${keys.map((key) => indexKey(spelling, key)).join(", ")})${method === "hash" ? " USING HASH" : ""}`;
}
