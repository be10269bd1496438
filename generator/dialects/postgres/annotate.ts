/** What no transaction holds on PostgreSQL, and what the runner is told of it. */
import type { Annotations, Batch } from "../../../runtime/annotations.ts";
import type { Operation, OperationOf } from "../../operations/operation.ts";
import { batchBy } from "../batches.ts";
import type { Mode } from "../dialect.ts";
import { writeName } from "../expression.ts";
import { quoteLiteral, quoteName } from "./quote.ts";
import { sibling } from "./sibling.ts";

/** Types whose values `quote_literal()` writes so that they compare as themselves. */
const ordered = /^(?:smallint|integer|bigint|text|varchar|uuid)\b/;

/** Only where the author asks for it: otherwise the rows are filled in the migration's own transaction. */
export function batchOf(operation: OperationOf<"updateRows">): Batch | undefined {
  return operation.inBatches ? batchBy(quoteName, ordered, operation) : undefined;
}

export function mode(operations: readonly Operation[]): Mode {
  return operations.some(staysOutside) ? "steps" : "transaction";
}

function staysOutside(operation: Operation): boolean {
  if (operation.kind === "updateRows") return batchOf(operation) !== undefined;
  return (operation.kind === "createIndex" || operation.kind === "dropIndex") && operation.concurrently === true;
}

/**
 * A build that is cut off leaves an index that is there and not valid, which nothing uses and every write keeps current; it goes before
 * the next try: https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY
 */
export function annotate(operation: Operation): readonly Partial<Annotations>[] {
  if (!staysOutside(operation)) return [];
  if (operation.kind === "updateRows") {
    const batch = batchOf(operation);
    return batch === undefined ? [] : [{ batch }];
  }
  if (operation.kind !== "createIndex" && operation.kind !== "dropIndex") return [];
  const { table, index } = operation;
  const name = sibling(table, index.name);
  // An index of that name may be in another schema of the search path: this one is the table's.
  const query = `SELECT CASE WHEN x.indisvalid THEN 'valid' ELSE 'invalid' END FROM pg_index AS x JOIN pg_class AS i ON i.oid = x.indexrelid WHERE x.indrelid = to_regclass(${quoteLiteral(writeName(quoteName, table))}) AND i.relname = ${quoteLiteral(index.name)}`;
  return [
    {
      probes: [{ query, after: operation.kind === "createIndex" ? "valid" : null }],
      repairs: [{ found: "invalid", sql: `DROP INDEX CONCURRENTLY ${name}` }],
    },
  ];
}
