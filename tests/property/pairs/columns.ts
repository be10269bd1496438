/** Columns, references, checks and generated columns, each out of a few numbers of a plan. */

import type { ColumnType, ReferentialAction } from "../../../generator/schema/schema.ts";
import { freshName } from "./assemble.ts";
import type { ColumnPlan } from "./plans.ts";
import { drawValue, mixed, texts } from "./values.ts";
import { type ColumnState, type Flavour, flavours, type TableState, type Test } from "./world.ts";

export const keyType: ColumnType = { kind: "bigint", as: "number" };

export function keyable({ type, computed, updatedNow }: ColumnState): boolean {
  if (computed !== undefined || updatedNow) return false;
  return indexable(type) && type.kind !== "boolean";
}

/** SQLite keeps decimals as texts, which sort otherwise. */
export function indexable(type: ColumnType): boolean {
  if (type.kind === "text" || type.kind === "bytes") return (type.max ?? 10_000) <= 100;
  return type.kind !== "json" && type.kind !== "decimal";
}

export function plainColumn(plan: ColumnPlan, key: string, used: Set<string>): ColumnState {
  const name = freshName(plan.name, used);
  used.add(name.toLowerCase());
  const [type, flavour] = typeOf(plan.type, plan.size);
  const column: ColumnState = { key, name, type, flavour, nullable: plan.nullable, edited: [] };
  const hasDefault = plan.default !== undefined && type.kind !== "bytes" && type.kind !== "decimal";
  if (hasDefault && plan.default !== undefined) {
    column.default =
      type.kind === "timestamp" && plan.default % 3 === 0 ? { now: true } : drawValue(type, flavour, plan.default);
  }
  if (type.kind === "timestamp" && plan.more === 0) column.updatedNow = true;
  if (plan.more === 1) column.comment = texts[mixed(plan.size, 1) % texts.length] || "a comment";
  return column;
}

const valueSets: readonly (readonly string[])[] = [
  ["low", "it's", "high"],
  ["a"],
  ["", "A", "a ", "😀"],
  ["public", "private", 'we"ird', "back\\slash"],
  ["0", "1", "NULL"],
];

/** A type, and what the texts of it look like. */
export function typeOf(n: number, size: number): readonly [ColumnType, Flavour] {
  const flavour = flavours[size % flavours.length] ?? "any";
  switch (n % 18) {
    case 0:
    case 1:
      return [{ kind: "text", max: 1 + (size % 60) }, "any"];
    case 2:
      return [{ kind: "text" }, flavour];
    case 3:
    case 4:
      return [{ kind: "text", max: 400 }, flavour];
    case 5:
      return [{ kind: "integer" }, "any"];
    case 6:
      return [{ kind: "bigint", as: "bigint" }, "any"];
    case 7:
      return [
        size % 2 === 0
          ? { kind: "bigint", as: "number", means: "epochMilliseconds" }
          : { kind: "bigint", as: "number", means: "epochSeconds" },
        "any",
      ];
    case 8:
    case 9: {
      const precision = 1 + (size % 38);
      return [{ kind: "decimal", precision, scale: mixed(size, 2) % (Math.min(precision, 12) + 1) }, "any"];
    }
    case 10:
      return [{ kind: "double" }, "any"];
    case 11:
      return [{ kind: "boolean" }, "any"];
    case 12:
      return [{ kind: "timestamp" }, "any"];
    case 13:
      return [{ kind: "date" }, "any"];
    case 14:
      return [{ kind: "json" }, "any"];
    case 15:
      return [{ kind: "uuid" }, "any"];
    case 16:
      return [
        size % 3 === 0 ? { kind: "bytes" } : { kind: "bytes", max: 1 + (size % 60) },
        size % 2 === 0 ? "any" : "name",
      ];
    default: {
      const values = valueSets[size % valueSets.length] ?? ["a"];
      return [
        size % 4 === 0 ? { kind: "oneOf", values, enumName: `set${size % 5}` } : { kind: "oneOf", values },
        "any",
      ];
    }
  }
}

const actions: readonly ReferentialAction[] = ["no action", "cascade", "cascade", "set null", "restrict", "cascade"];

/** What may be done where the columns cannot be null. */
export function actionOf(n: number, nullable: boolean): ReferentialAction {
  const action = actions[n % actions.length] ?? "cascade";
  return action === "set null" && !nullable ? "cascade" : action;
}

/** Columns that an expression may read: MySQL refuses checks on those that an action of a foreign key changes. */
function readable(table: TableState): readonly ColumnState[] {
  const foreign = new Set(table.foreignKeys.flatMap(({ columns }) => columns));
  return table.columns.filter(
    ({ key, identity, computed }) => !foreign.has(key) && !identity && computed === undefined,
  );
}

export function addComputed(
  table: TableState,
  key: string,
  [kind, n, stored]: readonly [number, number, boolean],
): boolean {
  const isText = ({ type }: ColumnState) => type.kind === "text";
  // MariaDB reads no char column in a generated one, since the session decides on blanks at its end.
  const candidates = readable(table).filter((column) => (kind === 2 ? column.type.kind !== "uuid" : isText(column)));
  const of = candidates[n % Math.max(1, candidates.length)];
  if (of === undefined) return false;
  const by =
    kind === 0
      ? { kind: "length" as const, of: of.key }
      : kind === 1
        ? { kind: "coalesce" as const, of: of.key, otherwise: "x" }
        : { kind: "isSet" as const, of: of.key };
  const type: ColumnType = kind === 1 ? of.type : { kind: "integer" };
  table.columns.push({
    key,
    name: `made_${key}`,
    type,
    flavour: "any",
    nullable: true,
    computed: { by, stored },
    edited: [],
  });
  return true;
}

export function testOf(table: TableState, kind: number, a: number, b: number): Test | undefined {
  const from = readable(table).filter(({ type }) => type.kind !== "decimal" && type.kind !== "json");
  const pick = (n: number, of = from) => of[n % Math.max(1, of.length)];
  const [first, second] = [pick(a), pick(b)];
  switch (kind % 4) {
    case 0:
      return first && second && first !== second ? { kind: "either", a: first.key, b: second.key } : undefined;
    case 1: {
      const column = pick(
        a,
        from.filter(({ type }) => type.kind === "text"),
      );
      return column && { kind: "shorter", of: column.key, than: 3 + (b % 500) };
    }
    case 2: {
      const column = pick(
        a,
        from.filter(({ type }) => type.kind === "text"),
      );
      return column && { kind: "differs", of: column.key, from: texts[b % texts.length] ?? "" };
    }
    default: {
      const column = pick(
        a,
        from.filter(({ type }) => type.kind === "integer" || type.kind === "bigint"),
      );
      return column && { kind: "atLeast", of: column.key, value: (b % 2000) - 1000 };
    }
  }
}

/** In the same order: two of them would have one name. */
export function sameColumns(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((column, i) => column === b[i]);
}
