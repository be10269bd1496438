/** A constraint or an index that says more than the Catalog has words for is made again as the Catalog says it. */
import { identity } from "../../catalog/identity.ts";
import type { State } from "../../operations/apply.ts";
import type { Operation, OperationOf } from "../../operations/operation.ts";

/** What stands for the operation where its object has to be made again; otherwise the operation itself. */
export function againPlainly(operation: OperationOf<"dropOther">, { tables }: State): readonly Operation[] {
  const { kind, name, table: owner = "", namespace } = operation.other;
  if (kind !== "clause of constraint" && kind !== "nulls of unique index") return [operation];
  const table = tables.get(identity(namespace === undefined ? { name: owner } : { name: owner, namespace }));
  if (table === undefined) return [operation];
  const named = <T extends { readonly name: string }>(members: readonly T[]) =>
    members.filter((member) => member.name === name);
  return [
    ...named(table.indexes).flatMap((index): readonly Operation[] => [
      { kind: "dropIndex", table, index },
      { kind: "createIndex", table, index },
    ]),
    ...named(table.uniques).flatMap((unique): readonly Operation[] => [
      { kind: "dropUnique", table, unique },
      { kind: "addUnique", table, unique },
    ]),
    ...named(table.primaryKey === undefined ? [] : [table.primaryKey]).flatMap((primaryKey): readonly Operation[] => [
      { kind: "dropPrimaryKey", table, primaryKey },
      { kind: "addPrimaryKey", table, primaryKey },
    ]),
    ...named(table.checks).flatMap((check): readonly Operation[] => [
      { kind: "dropCheck", table, check },
      { kind: "addCheck", table, check },
    ]),
    ...named(table.foreignKeys).flatMap((foreignKey): readonly Operation[] => [
      { kind: "dropForeignKey", table, foreignKey },
      { kind: "addForeignKey", table, foreignKey },
    ]),
  ];
}
