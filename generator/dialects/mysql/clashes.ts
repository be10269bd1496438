/** Which changes of a table MySQL and MariaDB do not do in one statement as they do them one by one: measured on 9.7 and 10.11. */
import { columnsOf, identity, same } from "../../catalog/identity.ts";
import type { OperationOf, TableChange } from "../../operations/operation.ts";

/**
 * Of FULLTEXT indexes only one can be made at a time (https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html). A
 * foreign key to its own table is checked against the table as it was before the statement: errors 1452, 1005. MariaDB may not find a
 * renamed column in a generated one that reads it, if a check reads that: error 1054. A comment that stays has the table opened anew.
 */
export function staysAlone(change: TableChange): boolean {
  if (change.kind === "createIndex") return change.index.method === "fulltext" || change.index.method === "spatial";
  if (change.kind === "commentOnTable") return change.from === change.to;
  if (change.kind === "renameColumn") {
    const { table, from } = change;
    return table.columns.some(({ generated }) => columnsOf(generated?.expression ?? []).includes(from.name));
  }
  return change.kind === "addForeignKey" && identity(change.foreignKey.references) === identity(change.table);
}

/**
 * In one statement, what is dropped, renamed or changed has its old name and what is added sees the new ones. So no column is
 * named twice (error 1054; and an index of a dropped column would stay, on the new one of its name), nothing is added over a
 * column that goes, and a foreign key does not come back under its name (1826, 1005).
 */
export function goesWith(changes: readonly TableChange[], change: TableChange): boolean {
  const defined = definedBy(change);
  const gone = new Set(goneBy(change));
  return changes.every((other) => {
    if (isForeignKey(other) && isForeignKey(change)) {
      return other.foreignKey.name.toLowerCase() !== change.foreignKey.name.toLowerCase();
    }
    if (isRenumbering(changes, other, change)) return true;
    if (endsNumbering(other) && startsNumbering(change)) return false;
    const made = keyMadeBy(other);
    if (made !== undefined && made === keyDroppedBy(change)) return false;
    return !definedBy(other).some((name) => defined.includes(name)) && !readBy(other).some((name) => gone.has(name));
  });
}

function isForeignKey(change: TableChange): change is OperationOf<"addForeignKey" | "dropForeignKey"> {
  return change.kind === "addForeignKey" || change.kind === "dropForeignKey";
}

function definedBy(change: TableChange): readonly string[] {
  switch (change.kind) {
    case "addColumn":
    case "dropColumn":
      return [change.column.name];
    case "renameColumn":
    case "alterColumn":
      return [change.from.name, change.to.name];
    default:
      return [];
  }
}

function keyMadeBy(change: TableChange): string | undefined {
  if (change.kind === "addPrimaryKey") return "";
  if (change.kind === "addUnique") return change.unique.name;
  if (change.kind === "renameIndex") return change.to.name;
  if (change.kind === "renameConstraint") return change.to;
  return change.kind === "createIndex" ? change.index.name : undefined;
}

function keyDroppedBy(change: TableChange): string | undefined {
  if (change.kind === "dropPrimaryKey") return "";
  if (change.kind === "dropUnique") return change.unique.name;
  if (change.kind === "renameIndex") return change.from.name;
  if (change.kind === "renameConstraint") return change.from;
  return change.kind === "dropIndex" ? change.index.name : undefined;
}

function goneBy(change: TableChange): readonly string[] {
  if (change.kind === "dropColumn") return [change.column.name];
  return change.kind === "renameColumn" ? [change.from.name] : [];
}

/** Columns that the clause of the change names besides the one that it is about. */
function readBy(change: TableChange): readonly string[] {
  switch (change.kind) {
    case "addColumn":
      return columnsOf(change.column.generated?.expression ?? []).concat(columnsOf(change.column.default ?? []));
    case "alterColumn":
      return columnsOf(change.to.generated?.expression ?? []).concat(columnsOf(change.to.default ?? []));
    case "addPrimaryKey":
      return change.primaryKey.columns;
    case "addUnique":
      return change.unique.columns;
    case "addForeignKey":
      return change.foreignKey.columns;
    case "addCheck":
      return columnsOf(change.check.expression);
    case "createIndex":
      return change.index.keys.flatMap(({ expression }) => columnsOf(expression));
    default:
      return [];
  }
}

/** The table's counter would go on with the next column, from where the last one came to. */
function endsNumbering(change: TableChange): boolean {
  if (change.kind === "dropColumn") return change.column.identity !== undefined;
  return change.kind === "alterColumn" && change.from.identity !== undefined && change.to.identity === undefined;
}

function startsNumbering(change: TableChange): boolean {
  return change.kind === "alterColumn" && change.from.identity === undefined && change.to.identity !== undefined;
}

/** A column stops being numbered for as long as it has no key, which in one statement is never: its counter goes on, too. */
export function isRenumbering(changes: readonly TableChange[], first: TableChange, second: TableChange): boolean {
  if (first.kind !== "alterColumn" || second.kind !== "alterColumn" || first.to.name !== second.to.name) return false;
  const { identity: _, ...bare } = first.from;
  const only = first.from.identity !== undefined && same(bare, first.to);
  return only && second.convert === undefined && changes.every(({ kind }) => kind !== "renameColumn");
}
