/** What names and members stand for, and what to say where they stand for nothing. */
import type { Span } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/suggest.ts";
import type { ExpressionOf } from "../syntax.ts";
import { classOptions, membersOf } from "./classes.ts";
import { type Context, report, spanOf } from "./context.ts";
import { constValue } from "./expression.ts";
import {
  type ClassHandle,
  dslModule,
  exportedNames,
  type Module,
  type Resolved,
  relativeImport,
  resolveExport,
  resolveName,
} from "./modules.ts";
import { dslNames, dslValue, isDslName, isGlobalValue } from "./names.ts";
import { describe, nothing, poison, type Scope, type Value } from "./values.ts";

export function evaluateName(context: Context, scope: Scope, expression: ExpressionOf<"name">): Value {
  const { name } = expression;
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const parameter = at.parameters?.get(name);
    if (parameter) return parameter;
  }
  const at = spanOf(scope.module, expression);
  const resolved = resolveName(context, scope.module, name);
  if (resolved) return resolvedValue(context, resolved, name, at);
  if (name === "undefined") return nothing;
  return unknownName(context, scope, name, at);
}

/** Reports a name that nothing declares; where a table is expected, as an unknown table. */
export function unknownName(context: Context, scope: Scope, name: string, at: Span, expected?: "table"): typeof poison {
  const known = namesInScope(scope);
  const elsewhere = importHint(context, scope.module, name);
  if (expected === "table") {
    const tables = context.classes.map((handle) => handle.name);
    return report(context, "C010", at, `there is no table \`${name}\``, {
      hint: elsewhere ?? didYouMean(name, tables),
    });
  }
  if (!elsewhere && isGlobalValue(name))
    return report(context, "C003", at, `\`${name}\` is not static`, {
      hint: "a schema is read and never run: write the value itself",
    });
  return report(context, "C005", at, `unknown name \`${name}\``, {
    hint: elsewhere ?? didYouMean(name, [...known, ...dslNames]),
  });
}

function namesInScope(scope: Scope): readonly string[] {
  const names: string[] = [];
  for (let at: Scope | undefined = scope; at; at = at.parent) names.push(...(at.parameters?.keys() ?? []));
  return [...names, ...scope.module.bindings.keys()];
}

function importHint(context: Context, module: Module, name: string): string | undefined {
  if (isDslName(name)) return `add \`import { ${name} } from "${dslModule}"\``;
  for (const other of context.modules.values()) {
    if (other !== module && exportedNames(other).includes(name))
      return `add \`import { ${name} } from "${relativeImport(module.file, other.file)}"\``;
  }
  return undefined;
}

function resolvedValue(context: Context, resolved: Resolved, name: string, at: Span): Value {
  switch (resolved.kind) {
    case "const":
      return constValue(context, resolved, at);
    case "class":
      return { kind: "class", class: resolved.class };
    case "dsl":
      return resolved;
    case "namespace":
      return { kind: "namespace", module: resolved.module };
    case "type":
      return report(context, "C005", at, `\`${name}\` is a type and no value`);
    case "outside":
      if (!resolved.typeOnly) return poison;
      return report(context, "C003", at, `\`${name}\` is imported as a type and used as a value`);
    case "refused":
      return poison;
  }
}

export function evaluateThis(context: Context, scope: Scope, expression: ExpressionOf<"this">): Value {
  for (let at: Scope | undefined = scope; at; at = at.parent) if (at.self) return { kind: "tableRef", class: at.self };
  return report(context, "C003", spanOf(scope.module, expression), "`this` stands for a table, within its class only");
}

/** What `object.name` is. */
export function memberOf(context: Context, object: Value, name: string, at: Span): Value {
  switch (object.kind) {
    case "poison":
      return poison;
    case "object": {
      const property = object.properties.get(name);
      if (property) return property.value;
      return report(context, "C005", at, `there is no property \`${name}\``, {
        hint: didYouMean(name, object.properties.keys()),
      });
    }
    case "namespace":
      return namespaceMember(context, object.module, name, at);
    case "tableRef":
      return columnOf(context, object.class, name, at, object.alias);
    case "class": {
      if (name !== "options") {
        return report(context, "C003", at, `a class has no static \`${name}\` here`, {
          hint: "a column is named by `this`, or by the parameter of a reference or a select",
        });
      }
      return classOptions(context, object.class)?.value ?? nothing;
    }
    default:
      return report(context, "C003", at, `\`${name}\` of ${describe(object)} is not static`, {
        hint: "a schema is read and never run: write the value itself",
      });
  }
}

function namespaceMember(context: Context, module: Module | "dsl", name: string, at: Span): Value {
  if (module === "dsl") {
    if (isDslName(name)) return dslValue(name);
    return report(context, "C005", at, `\`${dslModule}\` exports no \`${name}\``, { hint: didYouMean(name, dslNames) });
  }
  const resolved = resolveExport(context, module, name);
  if (resolved) return resolvedValue(context, resolved, name, at);
  return report(context, "C005", at, `\`${module.file}\` exports no \`${name}\``, {
    hint: didYouMean(name, exportedNames(module)),
  });
}

function columnOf(context: Context, owner: ClassHandle, property: string, at: Span, alias?: string): Value {
  const members = membersOf(context, owner);
  if (!members) return poison;
  if (!members.has(property)) {
    return report(context, "C011", at, `\`${owner.name}\` has no column \`${property}\``, {
      hint: didYouMean(property, members.keys()),
      related: [{ span: spanOf(owner.module, owner.declaration.place), message: `\`${owner.name}\` is declared here` }],
    });
  }
  const ref = { kind: "columnRef", class: owner, property, ...(alias !== undefined && { alias }) } as const;
  context.uses.push({ ref, at });
  return ref;
}
