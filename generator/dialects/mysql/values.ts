/** Rows of a MySQL or MariaDB column get other values of its closed set: the type first has room for old and new ones. */
import type { Column } from "../../catalog/catalog.ts";
import type { Operation } from "../../operations/operation.ts";
import { samePhysically, updateMapped } from "../closed-sets.ts";
import type { AlterColumn } from "../lowering.ts";
import { quoteLiteral } from "./quote.ts";

/** Each step can be repeated: a value that was mapped is not mapped again. */
export function mapValues(operation: AlterColumn): readonly Operation[] {
  const { table, from, to } = operation;
  const wide: Column = { ...to, type: typeOfBoth(from, to), nullable: from.nullable || to.nullable };
  const alter = (before: Column, after: Column): readonly Operation[] =>
    samePhysically(before, after) ? [] : [{ kind: "alterColumn", table, from: before, to: after }];
  return [...alter(from, wide), ...updateMapped(operation, quoteLiteral), ...alter(wide, to)];
}

/** What a number or a day takes up as text. */
const longestOfOthers = 255;

/** A type that holds the values of both columns; an ENUM turns what it does not know into an error. */
function typeOfBoth(from: Column, to: Column): string {
  if (isEnum(from) && isEnum(to)) {
    const values = new Set([...(from.values ?? []), ...(to.values ?? [])]);
    return `enum(${[...values].map(quoteLiteral).join(",")})`;
  }
  if (/text$/.test(from.type)) return from.type;
  const room = Math.max(roomOf(from), roomOf(to));
  return room === roomOf(from) && !isEnum(from) && /^varchar/.test(from.type) ? from.type : `varchar(${room})`;
}

function isEnum({ type }: Column): boolean {
  return type.startsWith("enum(");
}

function roomOf({ type, values }: Column): number {
  const [, length] = /^(?:var)?char\((\d+)\)/.exec(type) ?? [];
  if (length !== undefined) return Number(length);
  return values === undefined ? longestOfOthers : Math.max(1, ...values.map((value) => [...value].length));
}
