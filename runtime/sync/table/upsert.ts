/** Upserts on an engine where a conflict with any unique key updates the row: the one that was meant, or the error of the other. */
// Derived from runtime/table/upsert.ts by scripts/derive-sync.ts; do not edit.
import type { Executor, Value } from "../driver.ts";
import { ColonnadeError } from "../../errors.ts";
import type { Upserts } from "../../table/inserts.ts";
import type { Given } from "../../table/variants.ts";

/**
 * The statement makes itself fail when its row conflicts with another key than the wanted one. What an engine with
 * conflict targets would do is then done in two steps, which updates the row or fails as that engine fails.
 */
export function upsertByKey(
  executor: Executor,
  upserts: Upserts,
  given: Given,
  key: readonly Value[],
): void {
  try {
    executor.run(upserts.one(given.mask), given.values);
    return;
  } catch (error) {
    if (!(error instanceof ColonnadeError && error.code === upserts.guard)) throw error;
  }
  const updated = executor.run(upserts.update(given.mask), [...upserts.updateValues(given), ...key]);
  if (updated.rows === 0) executor.run(upserts.insert(given.mask), given.values);
}
