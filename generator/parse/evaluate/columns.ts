/** The functions that make a column, one for each type. */
import type { ColumnType, Instant } from "../../schema/schema.ts";
import {
  asBoolean,
  asOneOf,
  asPerDialect,
  asString,
  asWhole,
  type Call,
  checkCount,
  type Reader,
  readOptions,
  wrong,
} from "./arguments.ts";
import { type Context, report } from "./context.ts";
import { referenceColumn } from "./references.ts";
import { typeText } from "./types.ts";
import type { ColumnValue, DraftType, Value } from "./values.ts";

const instants: readonly Instant[] = ["epochSeconds", "epochMilliseconds"];

export function newColumn(call: Call, type: DraftType): ColumnValue {
  return {
    kind: "column",
    type,
    nullable: false,
    checks: [],
    details: { name: "type", at: call.at, previous: undefined },
  };
}

type Constructor = (context: Context, call: Call) => Value;

function plain(type: ColumnType): Constructor {
  return (context, call) => {
    checkCount(context, call, 0, 0);
    return newColumn(call, type);
  };
}

function bounded(kind: "text" | "bytes"): Constructor {
  return (context, call) => {
    checkCount(context, call, 0, 1);
    const max = readOptions(context, call.args[0], `\`${kind}()\``, ["max"]).read("max", asWhole(1));
    return newColumn(call, { kind, ...(max !== undefined && { max }) });
  };
}

function id(context: Context, call: Call): Value {
  checkCount(context, call, 0, 1);
  const always = readOptions(context, call.args[0], "`id()`", ["always"]).read("always", asBoolean);
  const column = newColumn(call, { kind: "bigint", as: "number" });
  const details = { name: "primaryKey", at: call.at, previous: column.details };
  return { ...column, identity: always ? "always" : "byDefault", primaryKey: {}, details };
}

function integer(context: Context, call: Call): Value {
  checkCount(context, call, 0, 1);
  const means = readOptions(context, call.args[0], "`integer()`", ["means"]).read("means", asOneOf(instants));
  return newColumn(call, { kind: "integer", ...(means && { means }) });
}

function bigint(context: Context, call: Call): Value {
  checkCount(context, call, 0, 1);
  const options = readOptions(context, call.args[0], "`bigint()`", ["as", "means"]);
  const as = options.read("as", asOneOf(["number", "bigint"])) ?? "bigint";
  const means = options.read("means", asOneOf(instants));
  return newColumn(call, { kind: "bigint", as, ...(means && { means }) });
}

function decimal(context: Context, call: Call): Value {
  const [digits, behind] = call.args;
  if (!checkCount(context, call, 2, 2) || !digits || !behind) return newColumn(call, { kind: "poison" });
  const precision = asWhole(1)(context, digits, "the precision of `decimal()`");
  const scale = asWhole(0)(context, behind, "the scale of `decimal()`");
  if (precision === undefined || scale === undefined) return newColumn(call, { kind: "poison" });
  if (scale > precision) {
    report(context, "C006", behind.at, "the scale of `decimal()` is at most its precision", {
      label: `the precision is ${precision}`,
    });
    return newColumn(call, { kind: "poison" });
  }
  return newColumn(call, { kind: "decimal", precision, scale });
}

function json(context: Context, call: Call): Value {
  checkCount(context, call, 0, 0);
  const [argument] = call.types ?? [];
  const type = argument && typeText(context, call.scope.module, argument);
  return newColumn(call, { kind: "json", ...(type && { type }) });
}

function oneOf(context: Context, call: Call): Value {
  if (!checkCount(context, call, 1, Number.POSITIVE_INFINITY)) return newColumn(call, { kind: "poison" });
  const values: string[] = [];
  for (const arg of call.args) {
    const { value, at } = arg;
    if (value.kind !== "scalar" || typeof value.value !== "string")
      wrong(context, arg, "a value of `oneOf()`", "a string");
    else if (values.includes(value.value))
      report(context, "C006", at, `\`oneOf()\` has the value "${value.value}" twice`);
    else values.push(value.value);
  }
  return newColumn(call, values.length > 0 ? { kind: "oneOf", values } : { kind: "poison" });
}

/** SQLite's columns need no type: https://www.sqlite.org/datatype3.html#determination_of_column_affinity */
const asTypeName: Reader<string> = (context, located, what) =>
  located.value.kind === "scalar" && located.value.value === "" && what.endsWith(" for sqlite")
    ? ""
    : asString(context, located, what);

function native(context: Context, call: Call): Value {
  const [given, side] = call.args;
  if (!checkCount(context, call, 2, 2) || !given || !side) return newColumn(call, { kind: "poison" });
  const types = asPerDialect(asTypeName)(context, given, "the type of `native()`");
  const as = asOneOf(["string", "number", "bigint", "boolean", "bytes", "unknown"])(
    context,
    side,
    "the JavaScript side of `native()`",
  );
  return newColumn(call, types && as ? { kind: "native", types, as } : { kind: "poison" });
}

export const columnFunctions = {
  id,
  integer,
  bigint,
  double: plain({ kind: "double" }),
  decimal,
  text: bounded("text"),
  boolean: plain({ kind: "boolean" }),
  timestamp: plain({ kind: "timestamp" }),
  date: plain({ kind: "date" }),
  json,
  uuid: plain({ kind: "uuid" }),
  bytes: bounded("bytes"),
  oneOf,
  native,
  references: referenceColumn,
} satisfies Record<string, Constructor>;
