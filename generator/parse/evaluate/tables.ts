/** Evaluates the members of each table for itself; the types of its references stay open until all tables are known. */
import type { Span } from "../../diagnostics/diagnostic.ts";
import { snakeCase } from "../../schema/names.ts";
import type { TableOptions } from "../../schema/schema.ts";
import { membersOf, type OwnedMember } from "./classes.ts";
import { type Context, report, spanOf } from "./context.ts";
import { evaluate } from "./expression.ts";
import type { ClassHandle } from "./modules.ts";
import { physicalOptions, readClassOptions } from "./options.ts";
import type { OwnerPlaces } from "./places.ts";
import { draftKey } from "./primary-key.ts";
import { type ColumnValue, describe, type MemberValue, type Value } from "./values.ts";

/** A table whose members are evaluated. */
export interface DraftTable {
  readonly class: ClassHandle;
  readonly name: string;
  readonly namespace?: string;
  readonly renamedFrom?: string;
  readonly movedFrom?: { readonly namespace?: string };
  readonly options: TableOptions;
  readonly columns: ReadonlyMap<string, DraftColumn>;
  readonly members: readonly { readonly property: string; readonly value: MemberValue }[];
  /** Its properties and name, or undefined where it has none or a wrong one. */
  readonly key?: DraftKey;
}

export interface DraftColumn {
  readonly property: string;
  readonly name: string;
  readonly comment?: string;
  readonly value: ColumnValue;
}

export interface DraftKey {
  readonly name?: string;
  readonly columns: readonly string[];
  readonly at: Span;
}

export function draftTable(context: Context, handle: ClassHandle): DraftTable | undefined {
  const members = membersOf(context, handle);
  if (!members) return undefined;
  const built = new Map<string, Value>();
  const places = placeClass(context, handle, members, built);
  const options = readClassOptions(context, handle, places, [
    "movedFrom",
    "primaryKey",
    "sqlite",
    "postgres",
    "mysql",
    "mariadb",
  ]);
  const columns = new Map<string, DraftColumn>();
  const others: { readonly property: string; readonly value: MemberValue }[] = [];
  for (const [property, owned] of members) {
    const value = memberValue(context, handle, owned);
    built.set(property, value);
    if (value.kind === "column") columns.set(property, draftColumn(owned, property, value));
    else if (isMember(value)) others.push({ property, value });
    else if (value.kind !== "poison") {
      report(context, "C006", valuePlace(owned), "a member of a table is a column, a key, an index or a check", {
        label: `this is ${describe(value)}`,
      });
    }
  }
  const { name, namespace, renamedFrom, movedFrom } = options;
  const draft = { class: handle, columns, members: others };
  const key = draftKey(context, draft, places, options.bag.get("primaryKey"));
  return {
    ...draft,
    name,
    ...(namespace !== undefined && { namespace }),
    ...(renamedFrom !== undefined && { renamedFrom }),
    ...(movedFrom !== undefined && { movedFrom }),
    options: physicalOptions(options.bag),
    ...(key && { key }),
  };
}

/** Registers a class that is built; `values` grows as its members are evaluated. */
export function placeClass(
  context: Context,
  handle: ClassHandle,
  members: ReadonlyMap<string, OwnedMember>,
  values: ReadonlyMap<string, Value>,
): OwnerPlaces {
  const at = spanOf(handle.module, handle.declaration.place);
  const places: OwnerPlaces = { at, details: undefined, members, values };
  context.places.set(handle.name, places);
  handle.values = values;
  return places;
}

/** What a member's initializer is, with `this` standing for the class that is built. */
export function memberValue(context: Context, handle: ClassHandle, { owner, member }: OwnedMember): Value {
  if (member.value) return evaluate(context, { module: owner.module, self: handle }, member.value);
  const hint = `write \`${member.name} = text()\``;
  return report(context, "C003", spanOf(owner.module, member.place), `\`${member.name}\` has no value`, { hint });
}

/** Where a member's initializer stands. */
export function valuePlace({ owner, member }: OwnedMember): Span {
  return spanOf(owner.module, member.value ?? member.place);
}

function isMember(value: Value): value is MemberValue {
  const { kind } = value;
  return kind === "index" || kind === "unique" || kind === "primaryKey" || kind === "check" || kind === "foreignKey";
}

export function draftColumn({ member }: OwnedMember, property: string, value: ColumnValue): DraftColumn {
  const { doc } = member;
  return { property, name: value.name ?? snakeCase(property), ...(doc !== undefined && { comment: doc }), value };
}
