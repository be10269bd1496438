/** What a column's methods say about it; each gives a new column. */
import type { ColumnType, Default, Meaning, Sql, ValueChanges } from "../../schema/schema.ts";
import {
  asBoolean,
  asJson,
  asOneOf,
  asPerDialect,
  asString,
  type Call,
  checkCount,
  readOptions,
  wrong,
} from "./arguments.ts";
import { type Context, report } from "./context.ts";
import { oneString } from "./members.ts";
import { withDetail } from "./places.ts";
import type { ColumnValue, DraftConversion, DraftType, FunctionValue, Located, SqlValue } from "./values.ts";

type Kind = ColumnType["kind"] | "reference";

export interface ColumnMethod {
  /** Types that have it; all where absent. */
  readonly on?: readonly Kind[];
  /** What it changes; undefined after a report. */
  readonly run: (context: Context, call: Call, column: ColumnValue) => Partial<ColumnValue> | undefined;
  /** Its place in Spans. */
  readonly detail: string;
}

const meanings = [
  "integer",
  "bigint",
  "double",
  "decimal",
  "text",
  "boolean",
  "timestamp",
  "date",
  "json",
  "uuid",
  "bytes",
  "oneOf",
  "epochSeconds",
  "epochMilliseconds",
] as const satisfies readonly Meaning[];

function flag(change: Partial<ColumnValue>): ColumnMethod["run"] {
  return (context, call) => {
    checkCount(context, call, 0, 0);
    return change;
  };
}

function primaryKey(context: Context, call: Call): Partial<ColumnValue> {
  checkCount(context, call, 0, 1);
  const name = readOptions(context, call.args[0], "`primaryKey()`", ["name"]).read("name", asString);
  return { primaryKey: { ...(name !== undefined && { name }) } };
}

function unique(context: Context, call: Call): Partial<ColumnValue> {
  checkCount(context, call, 0, 1);
  const options = readOptions(context, call.args[0], "`unique()`", [
    "name",
    "nullsNotDistinct",
    "deferrable",
    "renamedFrom",
  ]);
  const name = options.read("name", asString);
  const renamedFrom = options.read("renamedFrom", asString);
  const deferrable = options.read("deferrable", asOneOf(["immediate", "deferred"]));
  return {
    unique: {
      nullsNotDistinct: options.read("nullsNotDistinct", asBoolean) ?? false,
      ...(name !== undefined && { name }),
      ...(deferrable && { deferrable }),
      ...(renamedFrom !== undefined && { renamedFrom }),
    },
  };
}

function check(context: Context, call: Call, column: ColumnValue): Partial<ColumnValue> | undefined {
  const [condition, given] = call.args;
  if (!checkCount(context, call, 1, 2) || !condition) return undefined;
  const options = readOptions(context, given, "`check()`", ["name", "renamedFrom"]);
  const name = options.read("name", asString);
  const renamedFrom = options.read("renamedFrom", asString);
  const { value, at } = condition;
  if (value.kind !== "function")
    return wrong(
      context,
      condition,
      "the condition of `check()`",
      "a function of the column",
      "write a function of the value: (value) => sql`…`",
    );
  const one = {
    condition: { value, at },
    ...(name !== undefined && { name }),
    ...(renamedFrom !== undefined && { renamedFrom }),
  };
  return { checks: [...column.checks, one] };
}

function identity(context: Context, call: Call): Partial<ColumnValue> {
  checkCount(context, call, 0, 1);
  const always = readOptions(context, call.args[0], "`identity()`", ["always"]).read("always", asBoolean);
  return { identity: always ? "always" : "byDefault" };
}

/** An expression over other columns, or a function of one. */
function expression(context: Context, located: Located, what: string): Located<FunctionValue | SqlValue> | undefined {
  const { value, at } = located;
  if (value.kind === "function" || value.kind === "sql") return { value, at };
  return wrong(context, located, what, "SQL, or a function that returns it", "write () => sql`…`");
}

function generated(context: Context, call: Call): Partial<ColumnValue> | undefined {
  const [given, options] = call.args;
  if (!checkCount(context, call, 1, 2) || !given) return undefined;
  const stored = readOptions(context, options, "`generated()`", ["stored"]).read("stored", asBoolean) ?? true;
  const computed = expression(context, given, "the argument of `generated()`");
  return computed && { generated: { expression: computed, stored } };
}

function defaultTo(context: Context, call: Call): { readonly default: Default } | undefined {
  const [given] = call.args;
  if (!checkCount(context, call, 1, 1) || !given) return undefined;
  const { value } = given;
  if (value.kind === "sql") return { default: { kind: "expression", sql: value.sql } };
  if (value.kind === "bigint") return { default: { kind: "bigint", value: value.digits } };
  if (value.kind === "scalar" && value.value === null)
    return wrong(context, given, "a default", "a value", "a nullable column's default is NULL without saying so");
  const json = asJson(context, given, "a default");
  return json === undefined ? undefined : { default: { kind: "value", value: json } };
}

function backfill(
  context: Context,
  call: Call,
): { readonly backfill: Sql; readonly fillsInBatches?: boolean } | undefined {
  const [given, options] = call.args;
  if (!checkCount(context, call, 1, 2) || !given) return undefined;
  const batches = readOptions(context, options, "`backfill()`", ["batches"]).read("batches", asBoolean);
  const value = backfillValue(given.value);
  if (value === undefined) return wrong(context, given, "what `backfill()` gives", "a literal value or SQL");
  return { backfill: value, ...(batches && { fillsInBatches: true }) };
}

function backfillValue(value: Call["args"][number]["value"]): Sql | undefined {
  if (value.kind === "sql") return value.sql;
  if (value.kind === "bigint") return { kind: "portable", parts: [value.digits] };
  if (value.kind === "scalar" && value.value !== undefined && value.value !== null)
    return { kind: "portable", parts: [{ value: value.value }] };
  return undefined;
}

function convertedFrom(context: Context, call: Call): { readonly conversion: DraftConversion } | undefined {
  const [given, options] = call.args;
  if (!checkCount(context, call, 1, 2) || !given) return undefined;
  if (given.value.kind === "scalar") {
    const meaning = asOneOf(meanings)(context, given, "what `convertedFrom()` names");
    if (options) report(context, "C006", options.at, "`convertedFrom()` of a meaning takes no options");
    return meaning && { conversion: { kind: "from", meaning } };
  }
  const up = expression(context, given, "the argument of `convertedFrom()`");
  const down = readOptions(context, options, "`convertedFrom()`", ["down"]).read("down", expression);
  return up && { conversion: { kind: "expression", up, ...(down && { down }) } };
}

function asEnum(context: Context, call: Call, column: ColumnValue): { readonly type: DraftType } | undefined {
  const enumName = oneString(context, call);
  if (enumName === undefined || column.type.kind !== "oneOf") return undefined;
  return { type: { ...column.type, enumName } };
}

/** Old values with what they became; which of them make sense is for the validation to say. */
function changedValues(which: keyof ValueChanges): ColumnMethod["run"] {
  return (context, call, column) => {
    const [given] = call.args;
    if (!checkCount(context, call, 1, 1) || !given) return undefined;
    const owner = `the argument of \`${call.name}()\``;
    if (given.value.kind !== "object")
      return wrong(context, given, owner, "an object", 'name old values and new ones: { old: "new" }');
    const entries: [string, string | null][] = [];
    for (const [old, property] of given.value.properties) {
      const { value } = property;
      const isValue = value.kind === "scalar" && (typeof value.value === "string" || value.value === null);
      if (isValue && typeof value.value === "string") entries.push([old, value.value]);
      else if (isValue && which === "removed") entries.push([old, null]);
      else wrong(context, property, `\`${old}\` of ${owner}`, which === "removed" ? "a value or null" : "a value");
    }
    const { renamed, removed } = column.valueChanges ?? { renamed: {}, removed: {} };
    // Defines each key as the object's own, `__proto__` too.
    return which === "removed"
      ? { valueChanges: { renamed, removed: Object.fromEntries(entries) } }
      : { valueChanges: { renamed: Object.fromEntries(entries.flatMap(named)), removed } };
  };
}

function named([old, value]: readonly [string, string | null]): readonly (readonly [string, string])[] {
  return value === null ? [] : [[old, value]];
}

function perDialectText(key: "native" | "collation"): ColumnMethod["run"] {
  return (context, call) => {
    const [given] = call.args;
    if (!checkCount(context, call, 1, 1) || !given) return undefined;
    const texts = asPerDialect(asString)(context, given, `the argument of \`${call.name}()\``);
    return texts && { [key]: texts };
  };
}

export const columnMethods = {
  named: {
    detail: "name",
    run: (context, call) => {
      const name = oneString(context, call);
      return name === undefined ? undefined : { name };
    },
  },
  renamedFrom: {
    detail: "renamedFrom",
    run: (context, call) => {
      const renamedFrom = oneString(context, call);
      return renamedFrom === undefined ? undefined : { renamedFrom };
    },
  },
  nullable: { detail: "nullable", run: flag({ nullable: true }) },
  invisible: { detail: "invisible", run: flag({ invisible: true }) },
  primaryKey: { detail: "primaryKey", run: primaryKey },
  unique: { detail: "unique", run: unique },
  check: { detail: "check", run: check },
  generated: { detail: "generated", run: generated },
  native: { detail: "native", run: perDialectText("native") },
  collate: { detail: "collate", run: perDialectText("collation"), on: ["text", "oneOf", "native", "reference"] },
  default: { detail: "default", run: defaultTo },
  defaultNow: { detail: "default", run: flag({ default: { kind: "now" } }), on: ["timestamp"] },
  defaultRandom: { detail: "default", run: flag({ default: { kind: "randomUuid" } }), on: ["uuid"] },
  updatedNow: { detail: "updatedNow", run: flag({ updatedNow: true }), on: ["timestamp"] },
  expires: { detail: "expires", run: flag({ expires: true }), on: ["timestamp"] },
  softDelete: { detail: "softDelete", run: flag({ softDelete: true }), on: ["timestamp"] },
  branded: { detail: "branded", run: flag({ branded: true }) },
  identity: { detail: "identity", run: identity, on: ["integer", "bigint"] },
  asEnum: { detail: "enum", run: asEnum, on: ["oneOf"] },
  renamedValues: { detail: "renamedValues", run: changedValues("renamed"), on: ["oneOf"] },
  removedValues: { detail: "removedValues", run: changedValues("removed"), on: ["oneOf"] },
  backfill: { detail: "backfill", run: backfill },
  convertedFrom: { detail: "conversion", run: convertedFrom },
} as const satisfies Record<string, ColumnMethod>;

/** The column as the method changes it. */
export function runColumnMethod(context: Context, column: ColumnValue, method: ColumnMethod, call: Call): ColumnValue {
  const change = method.run(context, call, column);
  if (!change) return column;
  const repeated =
    method.detail === "check" && column.checks.length > 0 ? `check${column.checks.length + 1}` : method.detail;
  return { ...column, ...change, details: withDetail(column.details, repeated, call) };
}
