/** Calls of the schema's functions and of what they return. */
import { didYouMean } from "../../diagnostics/suggest.ts";
import type { Call } from "./arguments.ts";
import { mix } from "./classes.ts";
import { type ColumnMethod, columnMethods, runColumnMethod } from "./column-methods.ts";
import { columnFunctions } from "./columns.ts";
import { type Context, report } from "./context.ts";
import { memberFunctions, memberMethods } from "./members.ts";
import type { DslName } from "./names.ts";
import { foreignKey } from "./references.ts";
import { script } from "./scripts.ts";
import { variants } from "./sql.ts";
import type { ColumnValue, MemberValue, Value } from "./values.ts";
import { select } from "./views.ts";

function base(context: Context, call: Call): Value {
  return report(context, "C003", call.nameAt, `\`${call.name}\` is extended and not called`);
}

function tag(context: Context, call: Call): Value {
  return report(context, "C006", call.nameAt, "`sql` stands before a template", { hint: "write sql`…`" });
}

const functions: { readonly [N in DslName]: (context: Context, call: Call) => Value } = {
  ...columnFunctions,
  ...memberFunctions,
  foreignKey,
  Table: base,
  View: base,
  mix,
  sql: tag,
  variants,
  select,
  script,
};

export function callDsl(context: Context, name: DslName, call: Call): Value {
  return functions[name](context, call);
}

export type Declared = ColumnValue | MemberValue;

/** A method that does not exist or does not fit leaves the value as it is, so that the rest of a chain is still read. */
export function callMethod(context: Context, value: Declared, call: Call): Value {
  return value.kind === "column" ? callColumnMethod(context, value, call) : callMemberMethod(context, value, call);
}

const methodsOfColumns: ReadonlyMap<string, ColumnMethod> = new Map(Object.entries(columnMethods));

function callColumnMethod(context: Context, column: ColumnValue, call: Call): Value {
  const method = methodsOfColumns.get(call.name);
  const { kind } = column.type;
  if (!method) {
    const hint = didYouMean(call.name, methodsOfColumns.keys());
    report(context, "C005", call.nameAt, `a column has no method \`${call.name}\``, { hint });
    return column;
  }
  if (method.on && kind !== "poison" && !method.on.includes(kind)) {
    const types = method.on.filter((type) => type !== "reference").map((type) => `\`${type}()\``);
    report(context, "C006", call.nameAt, `\`${call.name}()\` is for ${types.join(", ")} columns`, {
      label: `this is ${kind === "reference" ? "a reference" : `\`${kind}()\``}`,
    });
    return column;
  }
  return runColumnMethod(context, column, method, call);
}

function callMemberMethod(context: Context, member: MemberValue, call: Call): Value {
  switch (member.kind) {
    case "index":
      return run(context, member, memberMethods.index, call);
    case "unique":
      return run(context, member, memberMethods.unique, call);
    case "primaryKey":
      return run(context, member, memberMethods.primaryKey, call);
    case "check":
      return run(context, member, memberMethods.check, call);
    case "foreignKey":
      return run(context, member, memberMethods.foreignKey, call);
  }
}

type Methods<V> = { readonly [name: string]: (context: Context, member: V, call: Call) => V };

function run<V extends MemberValue>(context: Context, member: V, methods: Methods<V>, call: Call): V {
  const method = Object.hasOwn(methods, call.name) ? methods[call.name] : undefined;
  if (method) return method(context, member, call);
  report(context, "C005", call.nameAt, `\`${member.kind}()\` has no method \`${call.name}\``, {
    hint: didYouMean(call.name, Object.keys(methods)),
  });
  return member;
}
