/** Rows of an ad-hoc query one after the other, however many there are. */
import type { Driver, RowObject } from "./driver.ts";
import { UsageError } from "./errors.ts";
import { type Limits, watch } from "./limits.ts";
import type { Bound } from "./parameters.ts";
import { refuseInside } from "./transaction.ts";

export interface QueryStreamOptions extends Limits {
  /** How many rows are asked for, and held, at a time. Default 500. */
  readonly batch?: number | undefined;
}

const usualBatch = 500;

export async function* streamRows(
  driver: Driver,
  bind: () => Bound,
  { batch = usualBatch, ...limits }: QueryStreamOptions,
): AsyncGenerator<RowObject, void, undefined> {
  if (!Number.isSafeInteger(batch) || batch < 1) throw new UsageError(`batch is not a whole number from 1: ${batch}`);
  const { statement, values } = bind();
  refuseInside(driver);
  const watching = watch(limits, "stream");
  try {
    watching.signal.throwIfAborted();
    for await (const rows of driver.stream(statement, values, batch, watching.signal)) yield* rows;
  } finally {
    watching.end();
  }
}
