/** A schema's parts in the words of its author: types as they are called, lists as they are read. */
import type { ColumnType } from "../schema/schema.ts";

/** The call that declares a type, e.g. `text({ max: 255 })`. */
export function declaration(type: ColumnType): string {
  switch (type.kind) {
    case "decimal":
      return `decimal(${type.precision}, ${type.scale})`;
    case "text":
    case "bytes":
      return type.max === undefined ? `${type.kind}()` : `${type.kind}({ max: ${type.max} })`;
    case "bigint":
      return type.as === "number" ? 'bigint({ as: "number" })' : "bigint()";
    case "oneOf":
      return `oneOf(${abridged(type.values)})`;
    case "native":
      return "native(…)";
    default:
      return `${type.kind}()`;
  }
}

/** A type as a sentence names it: `bigint`, `text of 255 characters`, `decimal(12, 2)`. */
export function described(type: ColumnType): string {
  switch (type.kind) {
    case "decimal":
      return declaration(type);
    case "text":
      return type.max === undefined ? "text" : `text of ${type.max} characters`;
    case "bytes":
      return type.max === undefined ? "bytes" : `${type.max} bytes`;
    case "oneOf":
      return type.enumName === undefined ? "a closed set of values" : `the enum \`${type.enumName}\``;
    case "native":
      return "a native type";
    default:
      return type.kind;
  }
}

function abridged(values: readonly string[]): string {
  const shown = values.slice(0, 3).map((value) => JSON.stringify(value));
  return (shown.length < values.length ? [...shown, "…"] : shown).join(", ");
}

/** "`a`, `b` and `c`". */
export function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
}

/** A value in a message: long ones are cut. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}
