/** `references` and `foreignKey`: which table and columns they point to, and with which actions. */
import type { Span } from "../../diagnostics/diagnostic.ts";
import { asOneOf, asString, type Call, checkCount, type Options, readOptions, wrong } from "./arguments.ts";
import { heritageOf } from "./classes.ts";
import { newColumn } from "./columns.ts";
import { type Context, report, spanOf } from "./context.ts";
import { apply } from "./expression.ts";
import { unknownName } from "./lookup.ts";
import { keyColumns } from "./members.ts";
import { type ClassHandle, resolveName } from "./modules.ts";
import {
  type DraftForeignKeyOptions,
  describe,
  type FunctionValue,
  type Located,
  poison,
  type Value,
} from "./values.ts";

const actions = ["no action", "restrict", "cascade", "set null", "set default"] as const;
const optionNames = ["onDelete", "onUpdate", "deferrable", "name", "renamedFrom"] as const;
const referenceOptionNames = ["column", ...optionNames];

function foreignKeyOptions(options: Options): DraftForeignKeyOptions {
  const deferrable = options.read("deferrable", asOneOf(["immediate", "deferred"]));
  const name = options.read("name", asString);
  const renamedFrom = options.read("renamedFrom", asString);
  return {
    onDelete: options.read("onDelete", asOneOf(actions)) ?? "no action",
    onUpdate: options.read("onUpdate", asOneOf(actions)) ?? "no action",
    ...(deferrable && { deferrable }),
    ...(name !== undefined && { name }),
    ...(renamedFrom !== undefined && { renamedFrom }),
  };
}

export function referenceColumn(context: Context, call: Call): Value {
  const [target, given] = call.args;
  if (!checkCount(context, call, 1, 2) || !target) return newColumn(call, { kind: "poison" });
  const options = readOptions(context, given, "`references()`", referenceOptionNames);
  const table = referencedTable(context, target);
  const foreignKey = foreignKeyOptions(options);
  const pick = options.get("column");
  const column = table && pick ? pickedColumn(context, table, pick) : undefined;
  const at = targetSpan(target);
  const base = newColumn(call, { kind: "poison" });
  const details = { name: "references", at, previous: base.details };
  if (!table || (pick && column === undefined)) return { ...base, details };
  return {
    ...base,
    type: { kind: "reference", table, at, ...(column !== undefined && { column }) },
    foreignKey,
    details,
  };
}

/** The table's name within `() => Sessions`. */
function targetSpan({ value, at }: Located): Span {
  return value.kind === "function" ? spanOf(value.scope.module, value.arrow.body) : at;
}

/** The table that `() => Sessions` returns; undefined after a report. */
function referencedTable(context: Context, target: Located): ClassHandle | undefined {
  const { value, at } = target;
  if (value.kind !== "function") {
    const hint =
      value.kind === "class"
        ? `write \`() => ${value.class.name}\`: the other table may stand further down`
        : "write `() => Table`";
    return wrong(context, target, "what a reference points to", "a function that returns a table", hint);
  }
  const returned = returnedClass(context, value, at);
  if (returned.kind === "poison") return undefined;
  const span = targetSpan(target);
  if (returned.kind !== "class") {
    report(context, "C010", span, "a reference points to a table", { label: `this is ${describe(returned)}` });
    return undefined;
  }
  const handle = returned.class;
  const heritage = heritageOf(context, handle);
  const related = [
    { span: spanOf(handle.module, handle.declaration.place), message: `\`${handle.name}\` is declared here` },
  ];
  if (heritage.root === "View") report(context, "C010", span, `\`${handle.name}\` is a view and no table`, { related });
  else if (handle.declaration.abstract)
    report(context, "C010", span, `\`${handle.name}\` is an abstract base and no table`, { related });
  else if (heritage.root === "Table") return handle;
  return undefined;
}

/** A misspelt table is reported as such and not as any name. */
function returnedClass(context: Context, fn: FunctionValue, at: Span): Value {
  const { arrow, scope } = fn;
  if (arrow.body.kind === "name" && arrow.parameters.length === 0) {
    const { name } = arrow.body;
    let known = resolveName(context, scope.module, name) !== undefined;
    for (let inner: typeof scope | undefined = scope; inner; inner = inner.parent)
      known ||= inner.parameters?.has(name) ?? false;
    if (!known) return unknownName(context, scope, name, spanOf(scope.module, arrow.body), "table");
  }
  return apply(context, fn, [], at);
}

function pickedColumn(context: Context, table: ClassHandle, pick: Located): string | undefined {
  const { value, at } = pick;
  if (value.kind !== "function")
    return wrong(
      context,
      pick,
      "`column` of `references()`",
      "a function that picks a column",
      "write `(table) => table.column`",
    );
  const picked = apply(context, value, [{ value: { kind: "tableRef", class: table }, at }], at);
  if (picked.kind === "columnRef" && picked.class === table) return picked.property;
  return wrong(context, { value: picked, at }, "`column` of `references()`", `a column of \`${table.name}\``);
}

export function foreignKey(context: Context, call: Call): Value {
  const [own, target, pick, given] = call.args;
  if (!checkCount(context, call, 3, 4) || !own || !target || !pick) return poison;
  const options = foreignKeyOptions(readOptions(context, given, "`foreignKey()`", optionNames));
  const columns = keyColumns(context, own, "the columns of `foreignKey()`");
  const table = referencedTable(context, target);
  if (!table || !columns) return poison;
  if (pick.value.kind !== "function") {
    wrong(
      context,
      pick,
      "what `foreignKey()` points to",
      "a function that picks columns",
      "write `(table) => [table.a, table.b]`",
    );
    return poison;
  }
  const picked = apply(context, pick.value, [{ value: { kind: "tableRef", class: table }, at: pick.at }], pick.at);
  const references = keyColumns(context, { value: picked, at: pick.at }, "what `foreignKey()` points to");
  if (!references) return poison;
  if (references.length !== columns.length) {
    return report(context, "C006", call.at, "a foreign key has as many columns as it points to", {
      label: `${columns.length} here, ${references.length} there`,
    });
  }
  const details = { name: "references", at: targetSpan(target), previous: undefined };
  return { kind: "foreignKey", columns, table, references, ...options, details };
}
