/** The name of what lives in the namespace of its table. */
import type { Table } from "../../catalog/catalog.ts";
import { writeName } from "../expression.ts";
import { quoteName } from "./quote.ts";

export function sibling({ namespace }: Pick<Table, "namespace">, name: string): string {
  return writeName(quoteName, namespace === undefined ? { name } : { name, namespace });
}
