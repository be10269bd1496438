/** Which rewriting of rows can be cut into batches: by a primary key that it leaves alone. */
import { type Batch, wholeRange } from "../../../runtime/annotations.ts";
import type { OperationOf } from "../../operations/operation.ts";
import { expression, writeName } from "../expression.ts";
import { quoteName } from "./quote.ts";

/** Few enough that locks and undo stay small, many enough that commits cost little. */
const batchSize = 10_000;

/** Types whose values `quote()` writes so that they compare as themselves. */
const orderedTypes = /^(?:(?:tiny|small|medium|big)?int\b|(?:var)?char\b)/;

/** Undefined where the statement stays whole. */
export function batchOf({ table, set, where = [] }: OperationOf<"updateRows">): Batch | undefined {
  const keys = table.primaryKey?.columns ?? [];
  const types = keys.map((name) => table.columns.find((column) => column.name === name)?.type ?? "");
  const readsOthers = [...set.map(({ value }) => value), where].some((value) =>
    value.some((part) => typeof part === "object" && part.table !== undefined && part.table !== table.name),
  );
  const isCut = keys.length > 0 && types.every((type) => orderedTypes.test(type)) && !readsOthers;
  if (!isCut || set.some(({ column }) => keys.includes(column))) return undefined;
  return { size: batchSize, table: writeName(quoteName, table), by: keys.map(quoteName) };
}

/** The same with the place in its condition where the range of keys goes. */
export function inBatches(operation: OperationOf<"updateRows">): OperationOf<"updateRows"> {
  if (batchOf(operation) === undefined) return operation;
  const { where } = operation;
  return { ...operation, where: where === undefined ? [wholeRange] : expression`(${where}) AND ${wholeRange}` };
}
