/** Evaluates expressions. Nothing of the schema's source runs: names are looked up, recipes are substituted. */
import type { Span } from "../../diagnostics/diagnostic.ts";
import type { Expression, ExpressionOf, Item } from "../syntax.ts";
import { type Context, report, spanOf } from "./context.ts";
import { callDsl, callMethod } from "./dsl.ts";
import { evaluateName, evaluateThis, memberOf } from "./lookup.ts";
import type { Resolved } from "./modules.ts";
import { sqlTemplate } from "./sql.ts";
import {
  describe,
  type FunctionValue,
  type Located,
  nothing,
  type ObjectValue,
  type PropertyValue,
  poison,
  type Scope,
  type Value,
} from "./values.ts";

/** Recipes that call recipes nest no deeper. */
const maxEvaluationDepth = 400;
const maxTextLength = 1_000_000;

export function evaluate(context: Context, scope: Scope, expression: Expression): Value {
  context.steps += 1;
  if (context.depth >= maxEvaluationDepth)
    return report(context, "C009", spanOf(scope.module, expression), "this nests too deeply, or a recipe calls itself");
  if (context.steps > context.maxSteps) {
    if (!context.exhausted)
      report(context, "C009", spanOf(scope.module, expression), "evaluating this takes too many steps");
    context.exhausted = true;
    return poison;
  }
  context.depth += 1;
  try {
    return evaluateKind(context, scope, expression);
  } finally {
    context.depth -= 1;
  }
}

export function evaluateAt(context: Context, scope: Scope, expression: Expression): Located {
  return { value: evaluate(context, scope, expression), at: spanOf(scope.module, expression) };
}

function evaluateKind(context: Context, scope: Scope, expression: Expression): Value {
  switch (expression.kind) {
    case "string":
    case "number":
    case "boolean":
      return { kind: "scalar", value: expression.value };
    case "null":
      return { kind: "scalar", value: null };
    case "bigint":
      return { kind: "bigint", digits: expression.digits };
    case "negative":
      return negative(context, scope, expression);
    case "name":
      return evaluateName(context, scope, expression);
    case "this":
      return evaluateThis(context, scope, expression);
    case "member":
      return evaluateMember(context, scope, expression);
    case "element":
      return evaluateElement(context, scope, expression);
    case "template":
      return evaluateTemplate(context, scope, expression);
    case "array":
      return { kind: "array", items: evaluateItems(context, scope, expression.items) };
    case "object":
      return evaluateObject(context, scope, expression);
    case "arrow":
      return { kind: "function", arrow: expression, scope };
    case "call":
      return evaluateCall(context, scope, expression);
    case "unsupported":
      return report(context, "C003", spanOf(scope.module, expression), `${expression.what} is not static`, {
        hint: expression.hint,
      });
  }
}

function negative(context: Context, scope: Scope, expression: ExpressionOf<"negative">): Value {
  const operand = evaluate(context, scope, expression.operand);
  if (operand.kind === "poison") return poison;
  if (operand.kind === "scalar" && typeof operand.value === "number") return { kind: "scalar", value: -operand.value };
  if (operand.kind === "bigint") return { kind: "bigint", digits: `-${operand.digits}` };
  return report(context, "C003", spanOf(scope.module, expression), "only a number can be negative", {
    label: `this is ${describe(operand)}`,
  });
}

function evaluateMember(context: Context, scope: Scope, expression: ExpressionOf<"member">): Value {
  const object = evaluate(context, scope, expression.object);
  const at = { file: scope.module.file, start: expression.at, end: expression.at + expression.name.length };
  return memberOf(context, object, expression.name, at);
}

/** Each constant is evaluated once. */
export function constValue(
  context: Context,
  { binding, module }: Extract<Resolved, { kind: "const" }>,
  at: Span,
): Value {
  if (binding.value === "evaluating") {
    binding.value = poison;
    return report(context, "C003", at, `\`${binding.declaration.name}\` is defined by itself`);
  }
  if (binding.value) return binding.value;
  binding.value = "evaluating";
  const value = evaluate(context, { module }, binding.declaration.value);
  binding.value = value;
  return value;
}

function evaluateElement(context: Context, scope: Scope, expression: ExpressionOf<"element">): Value {
  const object = evaluate(context, scope, expression.object);
  const index = evaluate(context, scope, expression.index);
  if (object.kind === "poison" || index.kind === "poison") return poison;
  const at = spanOf(scope.module, expression.index);
  const key = index.kind === "scalar" ? index.value : undefined;
  if (object.kind === "array" && typeof key === "number") {
    const item = object.items[key];
    if (item) return item.value;
    return report(context, "C005", at, `there is no element ${key}`, { label: `the array has ${object.items.length}` });
  }
  if (typeof key === "string") return memberOf(context, object, key, at);
  return report(context, "C003", at, "this index is not static", { label: `this is ${describe(index)}` });
}

function evaluateTemplate(context: Context, scope: Scope, expression: ExpressionOf<"template">): Value {
  const { tag, texts, values } = expression;
  const evaluated = values.map((value) => evaluateAt(context, scope, value));
  if (tag) {
    const called = evaluate(context, scope, tag);
    if (called.kind === "dsl" && called.name === "sql") return sqlTemplate(context, texts, evaluated);
    if (called.kind === "poison") return poison;
    return report(context, "C003", spanOf(scope.module, tag), "only `sql` is a tag here", {
      label: `this is ${describe(called)}`,
    });
  }
  let text = texts[0] ?? "";
  for (const [index, { value, at }] of evaluated.entries()) {
    if (value.kind === "poison") return poison;
    if (value.kind === "scalar") text += String(value.value);
    else if (value.kind === "bigint") text += value.digits;
    else return report(context, "C003", at, `${describe(value)} does not become text`);
    text += texts[index + 1] ?? "";
    if (text.length > maxTextLength)
      return report(context, "C009", spanOf(scope.module, expression), "this text grows too long");
  }
  return { kind: "scalar", value: text };
}

const noItems: readonly Located[] = [];

function evaluateItems(context: Context, scope: Scope, items: readonly Item[]): readonly Located[] {
  if (items.length === 0) return noItems;
  const values: Located[] = [];
  for (const item of items) {
    const located = evaluateAt(context, scope, item.value);
    if (!item.spread) values.push(located);
    else if (located.value.kind === "array") {
      context.steps += located.value.items.length;
      if (context.steps <= context.maxSteps) for (const inner of located.value.items) values.push(inner);
      else values.push({ ...located, value: poison });
    } else if (located.value.kind === "poison") values.push(located);
    else {
      const label = `this is ${describe(located.value)}`;
      values.push({
        ...located,
        value: report(context, "C003", located.at, "only an array can be spread here", { label }),
      });
    }
  }
  return values;
}

function evaluateObject(context: Context, scope: Scope, expression: ExpressionOf<"object">): Value {
  const properties = new Map<string, PropertyValue>();
  for (const property of expression.properties) {
    const located = evaluateAt(context, scope, property.value);
    if (property.name === undefined) {
      if (located.value.kind === "poison") return poison;
      if (located.value.kind !== "object") {
        const label = `this is ${describe(located.value)}`;
        return report(context, "C003", located.at, "only an object can be spread here", { label });
      }
      context.steps += located.value.properties.size;
      for (const [name, value] of located.value.properties) properties.set(name, value);
    } else {
      const { value, at } = located;
      properties.set(property.name, { value, at, keyAt: spanOf(scope.module, property.place) });
    }
  }
  return { kind: "object", properties } satisfies ObjectValue;
}

function evaluateCall(context: Context, scope: Scope, expression: ExpressionOf<"call">): Value {
  const at = spanOf(scope.module, expression);
  const { callee } = expression;
  if (callee.kind === "member") {
    const object = evaluate(context, scope, callee.object);
    if (isDeclared(object)) {
      const nameAt = { file: at.file, start: callee.at, end: callee.at + callee.name.length };
      const args = evaluateItems(context, scope, expression.arguments);
      return callMethod(context, object, { name: callee.name, nameAt, at, scope, args });
    }
    return callValue(context, scope, expression, memberOf(context, object, callee.name, spanOf(scope.module, callee)));
  }
  return callValue(context, scope, expression, evaluate(context, scope, callee));
}

type Declared = Extract<Value, { kind: "column" | "index" | "unique" | "primaryKey" | "check" | "foreignKey" }>;

function isDeclared(value: Value): value is Declared {
  const { kind } = value;
  return (
    kind === "column" ||
    kind === "index" ||
    kind === "unique" ||
    kind === "primaryKey" ||
    kind === "check" ||
    kind === "foreignKey"
  );
}

function callValue(context: Context, scope: Scope, expression: ExpressionOf<"call">, callee: Value): Value {
  if (callee.kind === "poison") return poison;
  const at = spanOf(scope.module, expression);
  const nameAt = spanOf(scope.module, expression.callee);
  if (callee.kind === "dsl") {
    const args = evaluateItems(context, scope, expression.arguments);
    return callDsl(context, callee.name, { name: callee.name, nameAt, at, scope, args, types: expression.types ?? [] });
  }
  if (callee.kind === "function")
    return apply(context, callee, evaluateItems(context, scope, expression.arguments), nameAt);
  return report(context, "C003", nameAt, "this cannot be called", { label: `this is ${describe(callee)}` });
}

/** What an arrow function returns for the given arguments. */
export function apply(context: Context, { arrow, scope }: FunctionValue, args: readonly Located[], at: Span): Value {
  const parameters = new Map<string, Value>();
  const inner: Scope = { module: scope.module, parameters, parent: scope };
  for (const [index, parameter] of arrow.parameters.entries()) {
    if (parameter.rest) {
      if (parameter.name !== undefined) parameters.set(parameter.name, { kind: "array", items: args.slice(index) });
      continue;
    }
    let value: Value = args[index]?.value ?? nothing;
    if (value.kind === "scalar" && value.value === undefined && parameter.default)
      value = evaluate(context, inner, parameter.default);
    if (parameter.name !== undefined) {
      if (index >= args.length && value === nothing)
        value = report(context, "C006", at, `an argument for \`${parameter.name}\` is missing`);
      parameters.set(parameter.name, value);
    }
    for (const picked of parameter.pick ?? []) parameters.set(picked.name, pickedValue(context, inner, value, picked));
  }
  return evaluate(context, inner, arrow.body);
}

type Picked = NonNullable<ExpressionOf<"arrow">["parameters"][number]["pick"]>[number];

/** What `{ key }` takes out of an argument; `undefined` where it is not there, as in JavaScript. */
function pickedValue(context: Context, scope: Scope, from: Value, { key, place, default: fallback }: Picked): Value {
  const open = from.kind === "object" && !from.closed && !from.properties.has(key);
  const value = open ? nothing : memberOf(context, from, key, spanOf(scope.module, place));
  if (!fallback || value.kind !== "scalar" || value.value !== undefined) return value;
  return evaluate(context, scope, fallback);
}
