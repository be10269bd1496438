/** Operations that are no difference of their own: what goes and comes again as it was, since something else changes under it. */
import type { Column, Named, Table } from "../catalog/catalog.ts";
import { columnsOf, identity, same } from "../catalog/identity.ts";
import type { Intent, Operation, OperationOf } from "../operations/operation.ts";

/** A column of another type, before and after. */
export interface Retyped {
  readonly table: Table;
  readonly before: Column;
  readonly after: Column;
}

/** What makes things go and come. */
export interface Causes {
  readonly renames: Intent["tables"];
  /** All that the renames alone would take. */
  readonly byRename: readonly Operation[];
  readonly retyped: readonly Retyped[];
}

/** The operations without those. */
export function withoutEchoes(
  operations: readonly Operation[],
  { renames, byRename, retyped }: Causes,
): readonly Operation[] {
  const members = operations.map((operation) => memberOf(operation, renames));
  const isAgain = (own: Member | undefined) =>
    own !== undefined && members.some((other) => isPair(own, other) && same(other?.object, own.object));
  const follows = (operation: Operation, at: number) =>
    members[at] !== undefined && byRename.some((other) => same(bare(operation), bare(other)));
  const followed = new Set(operations.filter(follows));
  // How an engine prints a check depends on the type of what it reads, so nothing is known of it yet; it is made again with the type.
  const isUnreadable = (own: Member | undefined) =>
    own?.kind === "check" &&
    operations.some(
      (each) => each.kind === "addCheck" && each.check.name === own.object.name && readsAny(each, retyped),
    );
  return operations.filter((operation, at) => {
    const own = members[at];
    if (isAgain(own) || isUnreadable(own)) return false;
    // What was changed besides is told whole.
    const other = operations.find((_, i) => own !== undefined && isPair(own, members[i]));
    return !followed.has(operation) || (other !== undefined && !followed.has(other));
  });
}

function readsAny({ table, check }: OperationOf<"addCheck">, retyped: readonly Retyped[]): boolean {
  const read = columnsOf(check.expression);
  return retyped.some(({ table: owner, after }) => identity(owner) === identity(table) && read.includes(after.name));
}

/** The table as it stands meanwhile is not part of what is done to it. */
function bare(operation: Operation): unknown {
  return "table" in operation && operation.kind !== "createTable" && operation.kind !== "dropTable"
    ? { ...operation, table: identity(operation.table) }
    : operation;
}

interface Member {
  readonly comes: boolean;
  readonly kind: string;
  readonly table: string;
  readonly object: Named;
}

function isPair(own: Member, other: Member | undefined): boolean {
  return (
    other !== undefined &&
    other.comes !== own.comes &&
    other.kind === own.kind &&
    other.table === own.table &&
    identity(other.object) === identity(own.object)
  );
}

function memberOf(operation: Operation, renames: Intent["tables"]): Member | undefined {
  const on = (table: Named) => {
    const renamed = renames.find(({ from, fromNamespace }) => from === table.name && fromNamespace === table.namespace);
    return renamed === undefined ? identity(table) : identity({ ...namespaced(renamed.namespace), name: renamed.to });
  };
  const member = (kind: string, comes: boolean, table: Named, object: Named) => ({
    kind,
    comes,
    table: on(table),
    object,
  });
  switch (operation.kind) {
    case "dropCheck":
    case "addCheck":
      return member("check", operation.kind === "addCheck", operation.table, operation.check);
    case "dropUnique":
    case "addUnique":
      return member("unique", operation.kind === "addUnique", operation.table, operation.unique);
    case "dropPrimaryKey":
    case "addPrimaryKey":
      return member("primary key", operation.kind === "addPrimaryKey", operation.table, operation.primaryKey);
    case "dropForeignKey":
    case "addForeignKey":
      return member("foreign key", operation.kind === "addForeignKey", operation.table, operation.foreignKey);
    case "dropIndex":
    case "createIndex":
      return member("index", operation.kind === "createIndex", operation.table, operation.index);
    case "dropTrigger":
    case "createTrigger":
      return member("trigger", operation.kind === "createTrigger", operation.table, operation.trigger);
    case "dropView":
    case "createView":
      return { kind: "view", comes: operation.kind === "createView", table: "", object: operation.view };
    default:
      return undefined;
  }
}

function namespaced(namespace: string | undefined): { readonly namespace?: string } {
  return namespace === undefined ? {} : { namespace };
}
