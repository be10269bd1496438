/** A table's primary key, whichever of three ways says it: a column, a member, or the table's options. */
import { asString, wrong } from "./arguments.ts";
import { type Context, report } from "./context.ts";
import type { ClassHandle } from "./modules.ts";
import { detailAt, memberPlace, type OwnerPlaces } from "./places.ts";
import type { DraftKey, DraftTable } from "./tables.ts";
import type { Located } from "./values.ts";

type Members = Pick<DraftTable, "class" | "columns" | "members">;

/** A table has one primary key, said in one way. */
export function draftKey(
  context: Context,
  { class: handle, columns, members }: Members,
  places: OwnerPlaces,
  option: Located | undefined,
): DraftKey | undefined {
  const keys: DraftKey[] = [];
  for (const { property, value } of columns.values()) {
    const at = value.primaryKey && detailAt(value.details, "primaryKey");
    if (at) keys.push({ ...value.primaryKey, columns: [property], at });
  }
  for (const { property, value } of members) {
    const at = memberPlace(places, property);
    if (value.kind === "primaryKey" && at)
      keys.push({ ...(value.name !== undefined && { name: value.name }), columns: value.columns, at });
  }
  const listed = option && optionKey(context, handle, columns, option);
  if (listed && !keys.some((key) => key.columns.join() === listed.columns.join())) keys.push(listed);
  const [first, second] = keys;
  if (!first) return undefined;
  places.details = { name: "primaryKey", at: first.at, previous: places.details };
  if (second) {
    report(context, "C014", second.at, `\`${handle.name}\` has two primary keys`, {
      related: [{ span: first.at, message: "the first one" }],
      hint: "a key of several columns is a member: `key = primaryKey(this.a, this.b)`",
    });
  }
  return first;
}

function optionKey(
  context: Context,
  handle: ClassHandle,
  columns: DraftTable["columns"],
  option: Located,
): DraftKey | undefined {
  const { value, at } = option;
  if (value.kind !== "array" || value.items.length === 0)
    return wrong(context, option, "`primaryKey` of a table's options", 'an array of properties, such as ["a", "b"]');
  const properties: string[] = [];
  for (const item of value.items) {
    const property = asString(context, item, "a column of `primaryKey`");
    if (property === undefined) return undefined;
    if (!columns.has(property)) {
      if (handle.values?.get(property)?.kind === "poison") return undefined;
      report(context, "C011", item.at, `\`${handle.name}\` has no column \`${property}\``);
      return undefined;
    }
    properties.push(property);
  }
  return { columns: properties, at };
}
