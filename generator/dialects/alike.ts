/** Two catalogs in the same words: an engine keeps, or prints, one text in several ways that mean the same. */
import type { Catalog, Column, Expression, Table } from "../catalog/catalog.ts";
import { identity } from "../catalog/identity.ts";
import type { Dialect } from "./dialect.ts";
import { writeExpression } from "./expression.ts";
import { sameText } from "./sql-text.ts";

/** `actual` with the words of `expected` where both say the same: white space, quotes and brackets around the whole are nothing. */
export function alike(dialect: Dialect, expected: Catalog, actual: Catalog): Catalog {
  const text = dialect.adoption.text;
  const choose = (a: Expression, b: Expression): Expression =>
    sameText(writeExpression(dialect.quote, a), writeExpression(dialect.quote, b), text) ? a : b;
  const chosen = (a: Expression | undefined, b: Expression | undefined) =>
    a === undefined || b === undefined ? b : choose(a, b);
  const each = <T extends { readonly name: string; readonly namespace?: string }>(
    a: readonly T[],
    b: readonly T[],
    mix: (a: T, b: T) => T,
  ) => {
    const known = new Map(a.map((one) => [identity(one), one]));
    return b.map((one) => {
      const other = known.get(identity(one));
      return other === undefined ? one : mix(other, one);
    });
  };
  const column = (a: Column, b: Column): Column => ({
    ...b,
    ...(b.default === undefined ? {} : { default: chosenDefault(dialect, a, b) }),
    ...(b.onUpdate === undefined || a.onUpdate === undefined ? {} : { onUpdate: choose(a.onUpdate, b.onUpdate) }),
    ...(b.generated === undefined || a.generated === undefined
      ? {}
      : { generated: { ...b.generated, expression: choose(a.generated.expression, b.generated.expression) } }),
  });
  const table = (a: Table, b: Table): Table => ({
    ...b,
    columns: each(a.columns, b.columns, column),
    checks: each(a.checks, b.checks, (x, y) => ({ ...y, expression: choose(x.expression, y.expression) })),
    indexes: each(a.indexes, b.indexes, (x, y) => {
      const where = chosen(x.where, y.where);
      const keys = y.keys.map((key, i) => ({
        ...key,
        expression: chosen(x.keys[i]?.expression, key.expression) ?? key.expression,
      }));
      return { ...y, keys, ...(where === undefined ? {} : { where }) };
    }),
    triggers: each(a.triggers, b.triggers, (x, y) =>
      dialect.adoption.sameTrigger(writeExpression(dialect.quote, x.create), writeExpression(dialect.quote, y.create))
        ? x
        : y,
    ),
  });
  return {
    ...actual,
    tables: each(expected.tables, actual.tables, table),
    views: each(expected.views, actual.views, (a, b) => ({ ...b, query: choose(a.query, b.query) })),
    scripts: each(expected.scripts, actual.scripts, (a, b) => ({
      ...b,
      create: choose(a.create, b.create),
      drop: choose(a.drop, b.drop),
    })),
    functions: each(expected.functions, actual.functions, (a, b) =>
      bodyOf(writeExpression(dialect.quote, a.create)) === bodyOf(writeExpression(dialect.quote, b.create)) ? a : b,
    ),
    namespaces: expected.namespaces
      .filter((name) => actual.namespaces.includes(name))
      .concat(actual.namespaces.filter((name) => !expected.namespaces.includes(name))),
  };
}

/** What a function does, as its author wrote it. */
function bodyOf(create: string): string {
  return /(\$\w*\$)([\s\S]*)\1/.exec(create)?.[2] ?? create;
}

function chosenDefault(dialect: Dialect, a: Column, b: Column): Expression {
  const own = b.default ?? [];
  if (a.default === undefined) return own;
  const { text } = dialect.adoption;
  const plain = dialect.adoption.plainDefault(writeExpression(dialect.quote, a.default), a);
  const written = writeExpression(dialect.quote, own);
  const same = sameText(plain, written, text) || sameText(writeExpression(dialect.quote, a.default), written, text);
  return same ? a.default : own;
}
