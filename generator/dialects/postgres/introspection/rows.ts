/** The rows of the catalog queries that several readers share. */
import type { Named } from "../../../catalog/catalog.ts";
import { type Cell, field, list, optional, text } from "../../cells.ts";

export type Row = readonly Cell[];

/** Every query begins with the namespace and the name of the object, or of the table that owns it. */
export function named([namespace, name]: Row): Named {
  return { name: text(name), ...field("namespace", optional(namespace)) };
}

export interface Constraint {
  readonly row: Row;
  readonly name: string;
  readonly type: string;
  readonly columns: readonly string[];
}

export function readConstraint(row: Row): Constraint {
  return { row, name: text(row[2]), type: text(row[3]), columns: list(row[4]) };
}
