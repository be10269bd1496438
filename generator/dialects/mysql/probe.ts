/**
 * What information_schema shows of each statement's effect, which commits by itself: presence and nothing that a server prints in its
 * own words. A statement that is left out here makes no difference when it runs twice, such as a MODIFY, or is undone with its
 * transaction. https://dev.mysql.com/doc/refman/8.4/en/atomic-ddl.html
 */
import type { Probe } from "../../../runtime/annotations.ts";
import type { Named } from "../../catalog/catalog.ts";
import type { Operation, TableChange } from "../../operations/operation.ts";
import { quoteLiteral } from "./quote.ts";

/** How many rows of information_schema there are for a thing once the statement is done. */
interface Presence {
  readonly of: Source;
  /** The table that it belongs to. */
  readonly owner?: string;
  readonly name: string;
  readonly count: number;
}

type Source = keyof typeof sources;

/** Where things are found by their own names, and by those of their tables. */
const sources = {
  table: { view: "tables", schema: "table_schema", key: "table_name" },
  column: { view: "columns", schema: "table_schema", key: "column_name" },
  index: { view: "statistics", schema: "table_schema", key: "index_name" },
  constraint: { view: "table_constraints", schema: "table_schema", key: "constraint_name" },
  trigger: { view: "triggers", schema: "trigger_schema", key: "trigger_name" },
  view: { view: "views", schema: "table_schema", key: "table_name" },
} as const;

/** The probes of an operation that is one statement: one for what goes and one for what comes of each kind. */
export function probesOf(operation: Operation): readonly Probe[] {
  const groups = new Map<string, Presence[]>();
  const found = last(presences(operation));
  const folded = found.map(({ of, owner, name }) => JSON.stringify([of, owner, fold(name)]));
  const isExact = new Set(folded).size < folded.length;
  for (const each of found) {
    const key = JSON.stringify([each.of, each.owner, each.count === 0]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((group) => probeOf(group, isExact));
}

/** information_schema takes names for equal that differ in case or accents alone; where a statement has both, they are told apart. */
function fold(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function probeOf(group: readonly Presence[], isExact: boolean): Probe {
  const [first, ...others] = group;
  if (first === undefined) throw new Error("a probe of nothing");
  const { view, schema, key } = sources[first.of];
  const exact = (sql: string) => (isExact ? `hex(${sql})` : sql);
  const names = group.map(({ name }) => exact(quoteLiteral(name))).join(", ");
  const where = [
    `${schema} = database()`,
    ...(first.owner === undefined ? [] : [`table_name = ${quoteLiteral(first.owner)}`]),
    `${exact(key)} ${others.length === 0 ? `= ${names}` : `IN (${names})`}`,
  ];
  return {
    query: `SELECT count(*) FROM information_schema.${view} WHERE ${where.join(" AND ")}`,
    after: String(group.reduce((sum, { count }) => sum + count, 0)),
  };
}

function presences(operation: Operation): readonly Presence[] {
  switch (operation.kind) {
    case "createTable":
      return [table(operation.table, 1)];
    case "dropTable":
      return [table(operation.table, 0)];
    case "renameTable":
      return [table(operation.from, 0), table(operation.to, 1)];
    case "createTrigger":
      return [{ of: "trigger", name: operation.trigger.name, count: 1 }];
    case "dropTrigger":
      return [{ of: "trigger", name: operation.trigger.name, count: 0 }];
    case "createView":
      return [{ of: "view", name: operation.view.name, count: 1 }];
    case "dropView":
      return [{ of: "view", name: operation.view.name, count: 0 }];
    case "alterTable":
      return operation.changes.flatMap(changed);
    case "alterColumn":
    case "commentOnTable":
    case "alterTableOptions":
    case "updateRows":
    case "guardRows":
    case "createScript":
    case "dropScript":
    case "createFunction":
    case "dropFunction":
    case "createEnum":
    case "dropEnum":
    case "alterEnum":
    case "createExtension":
    case "dropExtension":
    case "createNamespace":
    case "dropNamespace":
    case "createOther":
    case "dropOther":
    case "alterOther":
    case "rebuildTable":
      return [];
    default:
      return changed(operation);
  }
}

function table({ name }: Named, count: number): Presence {
  return { of: "table", name, count };
}

function changed(change: TableChange): readonly Presence[] {
  const { name: owner } = change.table;
  const column = (name: string, count: number): Presence => ({ of: "column", owner, name, count });
  const index = (name: string, count: number): Presence => ({ of: "index", owner, name, count });
  const constraint = (name: string, count: number): Presence => ({ of: "constraint", owner, name, count });
  switch (change.kind) {
    case "addColumn":
      return [column(change.column.name, 1)];
    case "dropColumn":
      return [column(change.column.name, 0)];
    case "renameColumn":
      return [column(change.from.name, 0), column(change.to.name, 1)];
    case "addPrimaryKey":
      return [index("PRIMARY", change.primaryKey.columns.length)];
    case "dropPrimaryKey":
      return [index("PRIMARY", 0)];
    case "addUnique":
      return [index(change.unique.name, change.unique.columns.length)];
    case "dropUnique":
      return [index(change.unique.name, 0)];
    case "createIndex":
      return [index(change.index.name, change.index.keys.length)];
    case "dropIndex":
      return [index(change.index.name, 0)];
    case "renameIndex":
      return [index(change.from.name, 0), index(change.to.name, change.to.keys.length)];
    case "renameConstraint":
      return change.constraint === "unique" ? renamedUnique(change, index) : [];
    case "addForeignKey":
      return [constraint(change.foreignKey.name, 1)];
    case "dropForeignKey":
      return [constraint(change.foreignKey.name, 0)];
    case "addCheck":
      return [constraint(change.check.name, 1)];
    case "dropCheck":
      return [constraint(change.check.name, 0)];
    case "alterColumn":
    case "commentOnTable":
      return [];
  }
}

function renamedUnique(
  { table, from, to }: Extract<TableChange, { kind: "renameConstraint" }>,
  index: (name: string, count: number) => Presence,
): readonly Presence[] {
  const length = table.uniques.find(({ name }) => name === from || name === to)?.columns.length;
  return [index(from, 0), ...(length === undefined ? [] : [index(to, length)])];
}

/** Of several changes of one thing in a statement, the last one is what shows. */
function last(found: readonly Presence[]): readonly Presence[] {
  return [...new Map(found.map((each) => [JSON.stringify([each.of, each.owner, each.name]), each])).values()];
}
