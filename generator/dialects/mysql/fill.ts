/** New columns that are filled come together, are filled one after the other, and then get what else they have together. */
import { identity, same } from "../../catalog/identity.ts";
import type { Operation, OperationOf } from "../../operations/operation.ts";
import { isKind } from "../lowering.ts";

/**
 * The same operations in an order in which more of them can be one statement. What is moved before the filling of rows is not
 * known to it, and what the filling is moved before leaves all values as they are; so the author's SQL in it may say what it likes.
 */
export function fillTogether(operations: readonly Operation[]): readonly Operation[] {
  const ordered: Operation[] = [];
  for (const operation of operations) {
    let place = ordered.length;
    while (place > 0 && canPass(operation, ordered[place - 1])) place -= 1;
    ordered.splice(joins(operation, ordered[place - 1]) ? place : ordered.length, 0, operation);
  }
  return ordered;
}

function canPass(operation: Operation, before: Operation | undefined): boolean {
  if (before === undefined) return false;
  if (isKind(operation, "updateRows")) return isQuiet(before) && !fills(operation, before);
  if (!isKind(operation, "addColumn") || !isPlain(operation)) return false;
  return isKind(before, "updateRows") || (isQuiet(before) && before.to.name !== operation.column.name);
}

/** Whether it was worth while. */
function joins(operation: Operation, before: Operation | undefined): boolean {
  return before !== undefined && before.kind === operation.kind;
}

/** Only what a column requires, or gives to new rows, changes. */
function isQuiet(operation: Operation): operation is OperationOf<"alterColumn"> {
  if (!isKind(operation, "alterColumn") || operation.convert !== undefined || operation.mapped !== undefined)
    return false;
  const { from, to } = operation;
  const values = ({ type, collation, generated, identity: numbered }: typeof from) => ({
    type,
    collation,
    generated,
    numbered,
  });
  return same(values(from), values(to));
}

function fills({ table, set }: OperationOf<"updateRows">, { table: other, to }: OperationOf<"alterColumn">): boolean {
  return identity(table) === identity(other) && set.some(({ column }) => column === to.name);
}

/** One that keeps itself current would take the filling for a change. */
function isPlain({ column }: OperationOf<"addColumn">): boolean {
  return column.generated === undefined && column.identity === undefined && column.onUpdate === undefined;
}
