/** Writes values, calls and errors down so that a person can read them and equal ones have equal texts on every engine. */
import { createHash } from "node:crypto";
import { ColonnadeError, ConstraintError, ValueError } from "../../../runtime/index.ts";
import { firstNumber } from "./compile.ts";

/** Names for what no two runs have alike: numbers and uuids that the database gave, and the present moment. */
export interface Names {
  /** `#3` for the third number that the database gave. */
  number(value: number | bigint): string | undefined;
  /** `uuid#1` for the first uuid that no argument named before. */
  uuid(value: string, isArgument: boolean): string | undefined;
}

const width = 120;
const longest = 160;
/** Values within values; circles end here, too. */
const deepest = 6;
/** A test takes less, and no value that a case gives is so near. */
const presentMilliseconds = 600_000;
const uuidText = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function names(): Names {
  const numbers = new Map<string, string>();
  const uuids = new Map<string, string>();
  return {
    number(value) {
      if (!(value >= firstNumber && value < 2 * firstNumber)) return undefined;
      const known = numbers.get(String(value)) ?? `#${numbers.size + 1}`;
      numbers.set(String(value), known);
      return known;
    },
    uuid(value, isArgument) {
      if (!uuidText.test(value)) return undefined;
      const made = [...uuids.values()].filter((name) => name.startsWith("uuid#")).length + 1;
      const known = uuids.get(value) ?? (isArgument ? `"${value}"` : `uuid#${made}`);
      uuids.set(value, known);
      return known;
    },
  };
}

/** What is printed: an argument of a call, a row in its own order of columns, or what stands within a row. */
type Place = "argument" | "row" | "within";

/** One line, or several where it is too long for one. */
export function printed(value: unknown, names: Names, place: Place, indent = "  "): string {
  const flat = onOneLine(value, names, place);
  if (flat.length + indent.length <= width || indent.length > 2 * deepest) return flat;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${deeper}${printed(item, names, place, deeper)},\n`).join("")}${indent}]`;
  }
  if (!isPlain(value) || combination(value) !== undefined) return flat;
  const members = Object.entries(value).map(([key, member]) => {
    const inner = key === "rows" ? place : innerPlace(place);
    return `${keyText(key)}: ${printed(member, names, inner, deeper)}`;
  });
  return `{\n${packed(members, deeper)}${indent}}`;
}

/** As many members on a line as it takes. */
function packed(members: readonly string[], indent: string): string {
  const lines: string[] = [];
  for (const member of members) {
    const last = lines.at(-1);
    if (last !== undefined && !member.includes("\n") && last.length + member.length + 2 <= width)
      lines[lines.length - 1] = `${last} ${member},`;
    else lines.push(`${indent}${member},`);
  }
  return lines.map((line) => `${line}\n`).join("");
}

function onOneLine(value: unknown, names: Names, place: Place, depth = 0): string {
  if (depth > deepest) return "…";
  if (typeof value === "string") return names.uuid(value, place === "argument") ?? text(value);
  if (typeof value === "number" || typeof value === "bigint") return number(value, names);
  if (value instanceof Date) return instant(value);
  if (value instanceof Uint8Array) return bytes(value);
  if (value instanceof AbortSignal) return "an AbortSignal";
  if (Array.isArray(value)) return `[${value.map((item) => onOneLine(item, names, place, depth + 1)).join(", ")}]`;
  if (!isPlain(value)) return String(value);
  const combined = combination(value);
  if (combined !== undefined) {
    return `${combined.name}(${combined.of.map((each) => onOneLine(each, names, place, depth + 1)).join(", ")})`;
  }
  const members = Object.entries(value).map(([key, member]) => {
    const inner = key === "rows" ? place : innerPlace(place);
    return `${keyText(key)}: ${onOneLine(member, names, inner, depth + 1)}`;
  });
  // Engines keep the members of JSON objects in orders of their own.
  if (place === "within") members.sort();
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

const innerPlace = (place: Place): Place => (place === "argument" ? place : "within");

/** A condition that `all`, `any` or `not` made of others: it is called so under a symbol. */
function combination(value: object): { readonly name: string; readonly of: readonly unknown[] } | undefined {
  const [symbol] = Object.getOwnPropertySymbols(value);
  if (symbol === undefined || !("of" in value) || !Array.isArray(value.of)) return undefined;
  return { name: String(Reflect.get(value, symbol)), of: value.of };
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function keyText(key: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? key : text(key);
}

function number(value: number | bigint, names: Names): string {
  const name = names.number(value);
  if (name !== undefined) return name;
  if (typeof value === "bigint") return `${value}n`;
  return Object.is(value, -0) ? "-0" : String(value);
}

function instant(value: Date): string {
  if (Number.isNaN(value.getTime())) return "invalid Date";
  return Math.abs(value.getTime() - Date.now()) < presentMilliseconds ? "now" : value.toISOString();
}

function bytes(value: Uint8Array): string {
  const kind = Buffer.isBuffer(value) ? "" : value.constructor.name;
  if (value.length > longest) return `${kind}<${value.length} bytes, sha256 ${digest(value)}>`;
  return `${kind}<${Buffer.from(value).toString("hex")}>`;
}

/** Quoted, with what nobody can see written as its number. */
function text(value: string): string {
  const shown = value.length > longest ? `${value.slice(0, 16)}…` : value;
  const quoted = JSON.stringify(shown).replace(
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Mn}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu,
    (character) => {
      return `\\u{${character.codePointAt(0)?.toString(16)}}`;
    },
  );
  return value.length > longest ? `${quoted} (${value.length} characters, sha256 ${digest(value)})` : quoted;
}

function digest(value: string | Uint8Array): string {
  return createHash("sha256").update(value).digest("hex").slice(0, 12);
}

/** An error as its plain parts; the engine's own code is none of them. */
export function printedError(error: unknown): string {
  if (!(error instanceof Error)) return `✗ ${String(error)}`;
  if (!(error instanceof ColonnadeError)) return `✗ ${error.name}: ${error.message}`;
  const hint = error.hint === undefined ? "" : `\n    hint: ${error.hint}`;
  return `✗ ${error.name}${where(error)}\n    ${error.reason}${hint}`;
}

function where(error: ColonnadeError): string {
  if (error instanceof ValueError) return error.column === undefined ? "" : ` of ${error.column}`;
  if (!(error instanceof ConstraintError)) return "";
  const constraint = error.constraint === undefined ? "" : ` by ${error.constraint}`;
  return ` ${error.kind} of ${error.table}(${error.columns.join(", ")})${constraint}`;
}
