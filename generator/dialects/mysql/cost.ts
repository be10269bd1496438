/** What a change of a table costs InnoDB, as measured on MySQL 9.7 and MariaDB 10.11: docs/notes/0006-one-alter-per-table.md */
import type { Column } from "../../catalog/catalog.ts";
import { same } from "../../catalog/identity.ts";
import type { TableChange } from "../../operations/operation.ts";

/**
 * `any`: only the table's description changes, whatever else the statement does. `instant`: the same, but beside what is done
 * `in place`, such as the making of an index, it rewrites the table. `rewrite`: the whole table is copied, or built anew.
 */
export type Cost = "any" | "instant" | "in place" | "rewrite";

/** The most that it costs; a column of text that grows past 255 bytes is copied by MySQL, and told as in place. */
export function costOf(change: TableChange): Cost {
  switch (change.kind) {
    case "addColumn":
      if (change.column.generated?.stored === true || change.column.identity !== undefined) return "rewrite";
      // A virtual column has no place in the row.
      return change.column.generated === undefined ? "instant" : "in place";
    case "dropColumn":
      return change.column.generated?.stored === false ? "in place" : "instant";
    case "alterColumn":
      return costOfAlter(change.from, change.to);
    case "renameColumn":
    case "dropCheck":
      return "any";
    case "addPrimaryKey":
    case "dropPrimaryKey":
    case "addForeignKey":
    case "addCheck":
      return "rewrite";
    case "commentOnTable":
    case "addUnique":
    case "dropUnique":
    case "dropForeignKey":
    case "renameConstraint":
    case "createIndex":
    case "dropIndex":
    case "renameIndex":
      return "in place";
  }
}

function costOfAlter(from: Column, to: Column): Cost {
  const stored = ({ nullable, identity, generated, collation }: Column) => ({
    nullable,
    identity,
    generated,
    collation,
  });
  if (!same(stored(from), stored(to))) return "rewrite";
  if (from.type === to.type) return "any";
  const [before, after] = [from, to].map(({ type }) => Number(/^varchar\((\d+)\)$/.exec(type)?.[1]));
  return before !== undefined && after !== undefined && before <= after ? "in place" : "rewrite";
}
