/** Tables and views are classes: their members are columns, indexes and constraints. */
import { kind } from "./kind.ts";
import type { BaseClass, MixedClass } from "./types.ts";

/**
 * The base of every table. It has no members of its own, so that tables which refer to themselves and to each other
 * need no annotations.
 *
 * ```ts
 * export class Messages extends Table {
 *   id = id();
 *   content = text();
 * }
 * ```
 *
 * An abstract class between is a mixin: its members become those of each table that extends it.
 */
// biome-ignore lint/complexity/noStaticOnlyClass: schemas extend it, and it must have no members.
export abstract class Table {
  static readonly [kind] = "table";
}

/**
 * The base of every view: its members are the view's columns in select order, and `query` is what it shows.
 *
 * ```ts
 * export class ActiveSessions extends View {
 *   id = text({ max: 64 });
 *   query = select({ s: Sessions }, ({ s }) => sql`select ${s.id} from ${s} where ${s.isActive}`);
 * }
 * ```
 */
// biome-ignore lint/complexity/noStaticOnlyClass: schemas extend it, and it must have no members.
export abstract class View {
  static readonly [kind] = "view";
}

/**
 * Combines several mixins into one base, members in the order given.
 *
 * ```ts
 * export class Notes extends mix(Timestamps, Owned) {
 *   id = id();
 * }
 * ```
 */
export const mix: <const T extends readonly [BaseClass, BaseClass, ...BaseClass[]]>(...bases: T) => MixedClass<T> =
  mixed;

function mixed(): (abstract new () => never) & { readonly [kind]: "table" };
function mixed(): BaseClass {
  return Table;
}
