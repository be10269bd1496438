/** Renames of columns that others read. */
import type { Check, Column, Expression, Table } from "../../catalog/catalog.ts";
import { columnsOf } from "../../catalog/identity.ts";
import type { Operation, OperationOf } from "../../operations/operation.ts";
import { computedFrom } from "../computed.ts";
import { plainColumn, substitute } from "../expression.ts";

/**
 * Error 3959 for checks, 3837 for functional indexes, 3108 for generated columns: they go, and come back under the new name. A
 * generated column takes along what stands on it: left alone, an index would silently go on without it (measured on 9.7).
 * MariaDB's rename reaches all of these, and yet fails with error 1054 where a check or index is on such a column, and once after
 * the table was read through a view (measured on 10.11). The `hindering` checks are in the way for another reason.
 */
export function aroundRename(
  operation: OperationOf<"renameColumn">,
  hindering: readonly Check[],
): readonly Operation[] {
  const { table, from, to } = operation;
  const now = renaming(operation);
  const nowReading = ({ generated, ...column }: Column): Column =>
    generated === undefined
      ? column
      : { ...column, generated: { ...generated, expression: now(generated.expression) } };
  const nowNamed = (columns: readonly string[]) => columns.map((name) => (name === from.name ? to.name : name));
  const computed = computedFrom(table, [from.name]);
  const gone = new Set(computed.map(({ name }) => name));
  const uses = (expression: Expression) => columnsOf(expression).some((name) => name === from.name || gone.has(name));
  const checks = table.checks.filter((check) => uses(check.expression) || hindering.includes(check));
  const indexes = table.indexes.filter(({ keys }) =>
    keys.some(({ expression }) => {
      const plain = plainColumn(expression);
      return plain === undefined ? uses(expression) : gone.has(plain);
    }),
  );
  const uniques = table.uniques.filter(({ columns }) => columns.some((name) => gone.has(name)));
  return [
    ...checks.map((check): Operation => ({ kind: "dropCheck", table, check })),
    ...indexes.map((index): Operation => ({ kind: "dropIndex", table, index })),
    ...uniques.map((unique): Operation => ({ kind: "dropUnique", table, unique })),
    ...computed.toReversed().map((column): Operation => ({ kind: "dropColumn", table, column })),
    operation,
    ...computed.map((column): Operation => ({ kind: "addColumn", table, column: nowReading(column) })),
    ...uniques.map(
      (unique): Operation => ({ kind: "addUnique", table, unique: { ...unique, columns: nowNamed(unique.columns) } }),
    ),
    ...indexes.map(
      (index): Operation => ({
        kind: "createIndex",
        table,
        index: { ...index, keys: index.keys.map((key) => ({ ...key, expression: now(key.expression) })) },
      }),
    ),
    ...checks.map(
      (check): Operation => ({ kind: "addCheck", table, check: { ...check, expression: now(check.expression) } }),
    ),
  ];
}

/**
 * MariaDB's check of JSON is the column's own and cannot go. After any ALTER TABLE the table is opened anew, and the rename no longer
 * fails for a view (measured on 10.11); this one changes nothing.
 */
export function reopen(table: Table): Operation {
  return {
    kind: "commentOnTable",
    table,
    ...(table.comment === undefined ? {} : { from: table.comment, to: table.comment }),
  };
}

function renaming({ from, to }: OperationOf<"renameColumn">): (expression: Expression) => Expression {
  return (expression) => substitute(expression, (column) => (column === from.name ? [{ column: to.name }] : undefined));
}
