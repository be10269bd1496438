/** `select`, and the views whose query it is. */
import { propertyName } from "../../schema/names.ts";
import type { Sql, SqlPart, View, ViewColumn } from "../../schema/schema.ts";
import { type Call, checkCount, wrong } from "./arguments.ts";
import { heritageOf, membersOf } from "./classes.ts";
import { type Context, report, spanOf } from "./context.ts";
import { apply } from "./expression.ts";
import type { ClassHandle } from "./modules.ts";
import { readClassOptions } from "./options.ts";
import { type DraftColumn, draftColumn, memberValue, placeClass, valuePlace } from "./tables.ts";
import { type ColumnValue, describe, type Located, type PropertyValue, poison, type Value } from "./values.ts";

/** `select({ s: Sessions }, ({ s }) => sql`…`)`: the function sees each table under its alias. */
export function select(context: Context, call: Call): Value {
  const [tables, query] = call.args;
  if (!checkCount(context, call, 2, 2) || !tables || !query) return poison;
  if (tables.value.kind === "poison" || query.value.kind === "poison") return poison;
  if (tables.value.kind !== "object") {
    wrong(context, tables, "the first argument of `select()`", "an object of tables, such as { s: Sessions }");
    return poison;
  }
  if (query.value.kind !== "function") {
    wrong(context, query, "the second argument of `select()`", "a function that returns SQL");
    return poison;
  }
  const properties = new Map<string, PropertyValue>();
  let spoilt = false;
  for (const [alias, property] of tables.value.properties) {
    const handle = selected(context, property);
    spoilt ||= handle === undefined;
    const value: Value = handle ? { kind: "tableRef", class: handle, alias } : poison;
    properties.set(alias, { ...property, value });
  }
  const result = apply(
    context,
    query.value,
    [{ value: { kind: "object", properties, closed: true }, at: tables.at }],
    query.at,
  );
  if (result.kind === "sql") return spoilt ? poison : { kind: "query", sql: result.sql };
  wrong(
    context,
    { value: result, at: spanOf(query.value.scope.module, query.value.arrow.body) },
    "what a select returns",
    "SQL",
  );
  return poison;
}

function selected(context: Context, { value, at }: Located): ClassHandle | undefined {
  if (value.kind === "class" && !value.class.declaration.abstract)
    return heritageOf(context, value.class).root === "unknown" ? undefined : value.class;
  if (value.kind !== "poison")
    report(context, "C010", at, "a select is over tables and views", { label: `this is ${describe(value)}` });
  return undefined;
}

export interface DraftView {
  readonly class: ClassHandle;
  readonly view: Omit<View, "columns">;
  readonly columns: readonly DraftColumn[];
}

export function draftView(context: Context, handle: ClassHandle): DraftView | undefined {
  const members = membersOf(context, handle);
  if (!members) return undefined;
  const at = spanOf(handle.module, handle.declaration.place);
  const built = new Map<string, Value>();
  const places = placeClass(context, handle, members, built);
  const { name, namespace, renamedFrom } = readClassOptions(context, handle, places, []);
  const columns: DraftColumn[] = [];
  let query: Sql | undefined;
  for (const [property, owned] of members) {
    const value = memberValue(context, handle, owned);
    built.set(property, value);
    if (property === "query" && value.kind !== "column") {
      if (value.kind === "query" || value.kind === "sql") query = value.sql;
      else wrong(context, { value, at: valuePlace(owned) }, "a view's `query`", "a `select()`");
    } else if (value.kind === "column") {
      checkViewColumn(context, value);
      columns.push(draftColumn(owned, property, value));
    } else if (value.kind !== "poison") {
      report(context, "C006", valuePlace(owned), "a member of a view is a column or its `query`", {
        label: `this is ${describe(value)}`,
      });
    }
  }
  if (!members.has("query"))
    report(context, "C006", at, `the view \`${handle.name}\` has no \`query\``, {
      hint: "write `query = select({ … }, … )`",
    });
  if (!query) return undefined;
  const { doc } = handle.declaration;
  return {
    class: handle,
    columns,
    view: {
      className: handle.name,
      property: propertyName(handle.name),
      name,
      ...(namespace !== undefined && { namespace }),
      ...(doc !== undefined && { comment: doc }),
      ...(renamedFrom !== undefined && { renamedFrom }),
      query,
      dependsOn: tablesOf(query),
    },
  };
}

/** What a query says of a column is its type and whether it may be NULL. */
const viewDetails: ReadonlySet<string> = new Set(["type", "name", "nullable", "references"]);

function checkViewColumn(context: Context, { details }: ColumnValue): void {
  for (let detail = details; detail; detail = detail.previous) {
    if (viewDetails.has(detail.name)) continue;
    report(context, "C006", detail.at, "a view's column has a type, `nullable()` and `named()`, and nothing else");
  }
}

function tablesOf(query: Sql): readonly string[] {
  const texts: readonly (readonly SqlPart[])[] =
    query.kind === "portable" ? [query.parts] : Object.values(query.variants);
  const found = new Set<string>();
  for (const part of texts.flat()) if (typeof part !== "string" && "table" in part) found.add(part.table);
  return [...found];
}

export function finishView(context: Context, draft: DraftView): View {
  const columns: ViewColumn[] = [];
  for (const { property, name, comment, value } of draft.columns) {
    const { type, nullable } = value;
    if (type.kind === "reference") {
      const hint = "give it the type of the column that it shows";
      report(context, "C006", type.at, "a view's column is no reference", { hint });
    } else if (type.kind !== "poison")
      columns.push({ property, name, type, nullable, ...(comment !== undefined && { comment }) });
  }
  return { ...draft.view, columns };
}
