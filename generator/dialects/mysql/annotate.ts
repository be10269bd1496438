/** What the runner is told of MySQL's and MariaDB's statements. */
import type { Annotations } from "../../../runtime/annotations.ts";
import type { Operation } from "../../operations/operation.ts";
import { batchOf } from "./batch.ts";
import { probesOf } from "./probe.ts";

export function annotate(operation: Operation): readonly Partial<Annotations>[] {
  if (operation.kind === "updateRows") {
    const batch = batchOf(operation);
    return batch === undefined ? [] : [{ batch }];
  }
  const probes = probesOf(operation);
  return probes.length === 0 ? [] : [{ probes }];
}
