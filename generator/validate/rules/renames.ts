/** C033: what was renamed is gone under its old name, gave it to one object only, and took no name that another gives up. */
import type { Problem, SchemaPath } from "../../diagnostics/diagnostic.ts";
import type { Table } from "../../schema/schema.ts";
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
  const objects = [...schema.tables, ...schema.views];
  const namespaces = objects.filter(isRenamed).map(({ namespace }) => namespace);
  for (const namespace of new Set(namespaces)) {
    yield* within(
      objects
        .filter((each) => each.namespace === namespace)
        .map((each) => ({
          ...each,
          called: each.className,
          at: atTable(each),
          renamedAt: atTable(each, "renamedFrom"),
        })),
    );
  }
  for (const table of schema.tables) {
    if (table.columns.some(isRenamed)) yield* within(columns(table));
    if (hasRenamedMember(table)) yield* within(members(table));
  }
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
      const isSaid = keeper.renamedFrom === each.name && heirs.get(each.name) === keeper;
      if (!isSaid) yield isNew ? inTurn(each, keeper) : stillThere(each, keeper);
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
    hint: "once its migration exists, renamedFrom has done its work and can be removed",
  };
}

/** A database renames one thing at a time, and the differ takes a name that is there on both sides for the same object. */
function inTurn(each: Renamable, keeper: Renamable): Problem {
  const exchange = keeper.renamedFrom === each.name;
  return {
    code: "C033",
    at: each.renamedAt,
    message: exchange
      ? `\`${each.called}\` and \`${keeper.called}\` exchange their names, which one step cannot do`
      : `\`${each.called}\` is renamed from \`${each.renamedFrom}\`, which another takes over in the same step`,
    label: "renamed from here",
    related: [{ at: keeper.renamedAt, message: `\`${keeper.called}\` is renamed from \`${keeper.renamedFrom}\`` }],
    hint: exchange
      ? "make it three migrations: rename one of them to a third name, then the other one, then the first to its new name"
      : `make it two migrations, of which the first renames \`${each.renamedFrom}\`; once that exists, its renamedFrom can be removed`,
  };
}
