/** C033: what was renamed is gone under its old name, gave it to one object only, and exchanges its name with none. */
import type { Problem, SchemaPath } from "../../diagnostics/diagnostic.ts";
import type { Table, View } from "../../schema/schema.ts";
import { atCheck, atColumn, atForeignKey, atIndex, atTable, atUnique } from "../paths.ts";
import type { Scope } from "../scope.ts";

interface Renamable {
  readonly name: string;
  readonly called: string;
  readonly renamedFrom?: string | undefined;
  readonly at: SchemaPath;
  /** Where `renamedFrom` stands. */
  readonly renamedAt: SchemaPath;
}

export function* renames({ schema }: Scope): Iterable<Problem> {
  yield* within([...schema.tables.map(placed), ...schema.views.map(placed)]);
  for (const table of schema.tables) {
    if (table.columns.some(isRenamed)) yield* within(columns(table));
    if (hasRenamedMember(table)) yield* within(members(table));
  }
}

/** Under its full name, before and after. */
function placed(each: Table | View): Renamable {
  const movedFrom = "movedFrom" in each ? each.movedFrom : undefined;
  const isMoved = each.renamedFrom === undefined && movedFrom !== undefined;
  const old = each.renamedFrom ?? (isMoved ? each.name : undefined);
  return {
    name: fullName(each.name, each.namespace),
    called: each.className,
    at: atTable(each),
    renamedAt: atTable(each, isMoved ? "movedFrom" : "renamedFrom"),
    ...(old === undefined ? {} : { renamedFrom: fullName(old, (movedFrom ?? each).namespace) }),
  };
}

function fullName(name: string, namespace: string | undefined): string {
  return namespace === undefined ? name : `${namespace}.${name}`;
}

function isRenamed({ renamedFrom }: { readonly renamedFrom?: string | undefined }): boolean {
  return renamedFrom !== undefined;
}

function hasRenamedMember({ uniques, foreignKeys, checks, indexes }: Table): boolean {
  return [uniques, foreignKeys, checks, indexes].some((list) => list.some(isRenamed));
}

function columns(table: Table): readonly Renamable[] {
  return table.columns.map((each) => ({
    ...each,
    called: each.property,
    at: atColumn(table, each),
    renamedAt: atColumn(table, each, "renamedFrom"),
  }));
}

function members(table: Table): readonly Renamable[] {
  const place = (
    each: { readonly name: string; readonly renamedFrom?: string; readonly property?: string },
    at: SchemaPath,
  ) => ({
    ...each,
    called: each.property ?? each.name,
    at,
    renamedAt: at.includes("#") ? at : `${at}#renamedFrom`,
  });
  return [
    ...table.uniques.map((each) => place(each, atUnique(table, each))),
    ...table.foreignKeys.map((each) => place(each, atForeignKey(table, each))),
    ...table.checks.map((each) => place(each, atCheck(table, each))),
    ...table.indexes.map((each) => place(each, atIndex(table, each))),
  ];
}

function* within(objects: readonly Renamable[]): Iterable<Problem> {
  if (!objects.some(isRenamed)) return;
  const named = new Map(objects.map((each) => [each.name, each]));
  const heirs = new Map<string, Renamable>();
  for (const each of objects) {
    if (each.renamedFrom === undefined) continue;
    const keeper = named.get(each.renamedFrom);
    const heir = heirs.get(each.renamedFrom);
    if (keeper === each) {
      yield {
        code: "C033",
        severity: "warning",
        at: each.renamedAt,
        message: `\`${each.called}\` is renamed from its own name`,
        label: `\`${each.name}\` in the database`,
        hint: "remove renamedFrom",
      };
    } else if (keeper !== undefined) {
      const isNew = keeper.renamedFrom !== undefined && keeper.renamedFrom !== keeper.name;
      const circle = circleOf(each, named);
      if (!isNew) yield stillThere(each, keeper);
      else if (circle !== undefined && !circle.some((other) => heirs.has(other.renamedFrom ?? ""))) {
        yield exchanged(each, circle);
      }
    } else if (heir !== undefined) {
      yield {
        code: "C033",
        at: each.renamedAt,
        message: `two objects are renamed from \`${each.renamedFrom}\``,
        label: "the second one",
        related: [{ at: heir.renamedAt, message: "the first one" }],
        hint: "remove renamedFrom from the one that is new",
      };
    }
    heirs.set(each.renamedFrom, heir ?? each);
  }
}

function stillThere(each: Renamable, keeper: Renamable): Problem {
  return {
    code: "C033",
    at: each.renamedAt,
    message: `\`${each.called}\` is renamed from \`${each.renamedFrom}\`, which is still in use`,
    label: "renamed from here",
    related: [{ at: keeper.at, message: `\`${keeper.called}\` has that name` }],
    hint: `once its migration exists, renamedFrom has done its work and can be removed; if \`${keeper.called}\` is new, make it two migrations: the rename first, then \`${keeper.called}\``,
  };
}

/** Those that take each other's names, from this one on; a chain of renames ends at a name that nobody has any more. */
function circleOf(first: Renamable, named: ReadonlyMap<string, Renamable>): readonly Renamable[] | undefined {
  const circle: Renamable[] = [];
  for (let each: Renamable | undefined = first; each?.renamedFrom !== undefined; each = named.get(each.renamedFrom)) {
    if (circle.includes(each)) return each === first ? circle : undefined;
    circle.push(each);
  }
  return undefined;
}

/** Once it is made, the names are the same as before, and nothing would tell a wanted exchange from one that was made. */
function exchanged(each: Renamable, circle: readonly Renamable[]): Problem {
  const last = circle.at(-1) ?? each;
  return {
    code: "C033",
    at: each.renamedAt,
    message: `${circle.map(({ called }) => `\`${called}\``).join(" and ")} exchange their names, which one step cannot do`,
    label: "renamed from here",
    related: circle.slice(1).map((other) => ({
      at: other.renamedAt,
      message: `\`${other.called}\` is renamed from \`${other.renamedFrom}\``,
    })),
    hint: `make it two migrations: in the first, \`${last.called}\` goes from \`${last.renamedFrom}\` to a name that nobody had, and the rest as it stands here; in the second, from there to \`${last.name}\``,
  };
}
