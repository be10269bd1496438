/** `script`: objects whose SQL the author wrote for each dialect. */
import type { Script } from "../../schema/schema.ts";
import { asBoolean, asPerDialect, asString, type Call, checkCount, readOptions, wrong } from "./arguments.ts";
import { type Context, report } from "./context.ts";
import { apply } from "./expression.ts";
import { asParts } from "./sql.ts";
import { describe, poison, type ScriptValue, type Value } from "./values.ts";

export function script(context: Context, call: Call): Value {
  const [named, given] = call.args;
  if (!checkCount(context, call, 2, 2) || !named || !given) return poison;
  const name = asString(context, named, "the name of `script()`");
  const options = readOptions(context, given, "`script()`", ["create", "drop", "dependsOn", "beforeTables"]);
  const create = options.read("create", asPerDialect(asParts));
  const drop = options.read("drop", asPerDialect(asParts));
  for (const key of ["create", "drop"]) {
    if (given.value.kind === "object" && !options.get(key))
      report(context, "C006", call.nameAt, `\`script()\` needs \`${key}\``, {
        hint: `write \`${key}: { postgres: sql\`…\` }\``,
      });
  }
  const depends = options.get("dependsOn");
  if (depends && depends.value.kind !== "function")
    wrong(
      context,
      depends,
      "`dependsOn` of `script()`",
      "a function that returns an array",
      "write `() => [Messages]`",
    );
  const beforeTables = options.read("beforeTables", asBoolean) ?? false;
  if (name === undefined || !create || !drop) return poison;
  const dependsOn = depends?.value.kind === "function" ? { value: depends.value, at: depends.at } : undefined;
  const value: ScriptValue = { kind: "script", name, create, drop, dependsOn, beforeTables, at: call.nameAt };
  context.scripts.add(value);
  return value;
}

/** The scripts that consts name, in order; one that no exported const names is reported. */
export function finishScripts(context: Context, named: ReadonlyMap<ScriptValue, string>): readonly Script[] {
  for (const value of context.scripts) {
    if (named.has(value)) continue;
    report(context, "C006", value.at, "this script has no name of its own", {
      hint: "export it: `export const … = script(…)`",
    });
  }
  const scripts: Script[] = [];
  for (const [value, property] of named) {
    context.places.set(property, { at: value.at, details: undefined, members: new Map(), values: new Map() });
    const { name, create, drop, beforeTables } = value;
    const dependsOn = dependencies(context, value, named);
    scripts.push({ property, name, create, drop, dependsOn, ...(beforeTables && { beforeTables }) });
  }
  return scripts;
}

function dependencies(
  context: Context,
  { dependsOn }: ScriptValue,
  named: ReadonlyMap<ScriptValue, string>,
): readonly string[] {
  if (!dependsOn) return [];
  const returned = apply(context, dependsOn.value, [], dependsOn.at);
  if (returned.kind !== "array") {
    wrong(context, { value: returned, at: dependsOn.at }, "what `dependsOn` returns", "an array");
    return [];
  }
  const found: string[] = [];
  for (const { value, at } of returned.items) {
    const name = value.kind === "class" ? value.class.name : value.kind === "script" ? named.get(value) : undefined;
    if (name !== undefined) found.push(name);
    else if (value.kind !== "poison" && value.kind !== "script")
      report(context, "C006", at, "a script depends on tables, views and scripts", {
        label: `this is ${describe(value)}`,
      });
  }
  return found;
}
