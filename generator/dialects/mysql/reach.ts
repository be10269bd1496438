/** What an operation names besides columns and indexes: what does not name the same can change places with it. */
import { identity } from "../../catalog/identity.ts";
import type { Operation, TableChange } from "../../operations/operation.ts";

const changeKinds: { readonly [K in TableChange["kind"]]: true } = {
  commentOnTable: true,
  addColumn: true,
  dropColumn: true,
  renameColumn: true,
  alterColumn: true,
  addPrimaryKey: true,
  dropPrimaryKey: true,
  addUnique: true,
  dropUnique: true,
  addForeignKey: true,
  dropForeignKey: true,
  addCheck: true,
  dropCheck: true,
  renameConstraint: true,
  createIndex: true,
  dropIndex: true,
  renameIndex: true,
};

export function isChange(operation: Operation): operation is TableChange {
  return operation.kind in changeKinds;
}

/**
 * Tables and constraints; undefined for what may concern any, as the rewriting of rows from another table's may. Names of foreign
 * keys and checks are the schema's, not the table's.
 */
export function reachOf(operation: Operation): readonly string[] | undefined {
  switch (operation.kind) {
    case "createTable":
    case "dropTable": {
      const { foreignKeys, checks } = operation.table;
      const named = [...foreignKeys, ...checks].map(constraintReach);
      return [identity(operation.table), ...foreignKeys.map(({ references }) => identity(references)), ...named];
    }
    case "alterTable":
      return operation.changes.flatMap((change) => reachOf(change) ?? []);
    case "renameTable":
      return [identity(operation.from), identity(operation.to)];
    case "addForeignKey":
    case "dropForeignKey": {
      const { table, foreignKey } = operation;
      return [identity(table), identity(foreignKey.references), constraintReach(foreignKey)];
    }
    case "addCheck":
    case "dropCheck":
      return [identity(operation.table), constraintReach(operation.check)];
    default:
      return isChange(operation) ? [identity(operation.table)] : undefined;
  }
}

function constraintReach({ name }: { readonly name: string }): string {
  return `\0${name.toLowerCase()}`;
}
