/** Which rewriting of rows can be cut into batches: by a primary key that it leaves alone. */
import { type Batch, wholeRange } from "../../runtime/annotations.ts";
import type { OperationOf } from "../operations/operation.ts";
import { expression, type Quote, writeName } from "./expression.ts";

type UpdateRows = OperationOf<"updateRows">;

/** Few enough that locks and undo stay small, many enough that commits cost little. */
const batchSize = 10_000;

/** Undefined where the statement stays whole; `ordered` are the types whose values can be written down as literals. */
export function batchBy(quote: Quote, ordered: RegExp, { table, set, where = [] }: UpdateRows): Batch | undefined {
  const keys = table.primaryKey?.columns ?? [];
  const types = keys.map((name) => table.columns.find((column) => column.name === name)?.type ?? "");
  const readsOthers = [...set.map(({ value }) => value), where].some((value) =>
    value.some((part) => typeof part === "object" && part.table !== undefined && part.table !== table.name),
  );
  if (keys.length === 0 || readsOthers || !types.every((type) => ordered.test(type))) return undefined;
  if (set.some(({ column }) => keys.includes(column))) return undefined;
  return { size: batchSize, table: writeName(quote, table), by: keys.map(quote) };
}

/** The same with the place in its condition where the range of keys goes. */
export function inBatches(batchOf: (operation: UpdateRows) => Batch | undefined, operation: UpdateRows): UpdateRows {
  if (batchOf(operation) === undefined) return operation;
  const { where } = operation;
  return { ...operation, where: where === undefined ? [wholeRange] : expression`(${where}) AND ${wholeRange}` };
}
