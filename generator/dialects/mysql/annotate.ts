/** What the runner is told of MySQL's and MariaDB's statements. */
import type { Annotations, Batch } from "../../../runtime/annotations.ts";
import type { Operation, OperationOf } from "../../operations/operation.ts";
import { batchBy } from "../batches.ts";
import { probesOf } from "./probe.ts";
import { quoteName } from "./quote.ts";

/** Types whose values `quote()` writes so that they compare as themselves: a quoted integer does, exactly (measured). */
const ordered = /^(?:(?:tiny|small|medium|big)?int\b|(?:var)?char\b)/;

/** Rows are rewritten outside of any transaction of the migration, so that nothing is lost by doing it piece by piece. */
export function batchOf(operation: OperationOf<"updateRows">): Batch | undefined {
  return batchBy(quoteName, ordered, operation);
}

export function annotate(operation: Operation): readonly Partial<Annotations>[] {
  if (operation.kind === "updateRows") {
    const batch = batchOf(operation);
    return batch === undefined ? [] : [{ batch }];
  }
  const probes = probesOf(operation);
  return probes.length === 0 ? [] : [{ probes }];
}
