/** Reads history files, and rebuilds from them the Catalogs that older migrations led to. */
import type { Catalog, Enum, Named, Routine, Script, Table, View } from "../catalog/catalog.ts";
import { identity, title } from "../catalog/identity.ts";
import { boolean, count, list, type Mistake, object, oneOf, optional, string, stringOrNull } from "../catalog/shape.ts";
import { parseJson, refusal, shapes } from "../catalog/snapshot.ts";
import { type ColumnConversion, type Intent, type Meant, noIntent } from "../operations/operation.ts";
import type { Change, History } from "./history.ts";

const { enums, functions, tables, views, scripts, expression, meaning, names } = shapes;
const namespace = { namespace: optional(string) };
const onTable = { table: string, ...namespace };
const change = {
  names: object<Change<readonly string[]>>("line", { from: optional(names), to: optional(names) }),
  enums: object<Change<Enum>>("line", { from: optional(enums), to: optional(enums) }),
  functions: object<Change<Routine>>("line", { from: optional(functions), to: optional(functions) }),
  tables: object<Change<Table>>("line", { from: optional(tables), to: optional(tables) }),
  views: object<Change<View>>("line", { from: optional(views), to: optional(views) }),
  scripts: object<Change<Script>>("line", { from: optional(scripts), to: optional(scripts) }),
};
/** An older history lacks what Intents could not say yet. */
const intent = object<Partial<Intent>>("line", {
  tables: optional(
    list(
      "line",
      object<Intent["tables"][number]>("line", {
        from: string,
        to: string,
        ...namespace,
        fromNamespace: optional(string),
      }),
    ),
  ),
  views: optional(list("line", object<Intent["views"][number]>("line", { from: string, to: string }))),
  columns: optional(list("line", object<Intent["columns"][number]>("line", { ...onTable, from: string, to: string }))),
  constraints: optional(
    list("line", object<Intent["constraints"][number]>("line", { ...onTable, from: string, to: string })),
  ),
  conversions: optional(
    list(
      "line",
      object<Intent["conversions"][number]>("line", {
        ...onTable,
        column: string,
        up: optional(expression),
        down: optional(expression),
        authored: optional(boolean),
        meant: optional(object<Meant>("line", { from: optional(meaning), to: optional(meaning) })),
        unfit: optional(
          object<NonNullable<ColumnConversion["unfit"]>>("line", {
            up: optional(expression),
            down: optional(expression),
          }),
        ),
      }),
    ),
  ),
  backfills: optional(
    list(
      "line",
      object<Intent["backfills"][number]>("line", {
        ...onTable,
        column: string,
        value: expression,
        inBatches: optional(boolean),
      }),
    ),
  ),
  concurrent: optional(list("line", object<Named>("line", { name: string, namespace: optional(string) }))),
  values: optional(
    list(
      "line",
      object<Intent["values"][number]>("line", { ...onTable, column: string, from: stringOrNull, to: stringOrNull }),
    ),
  ),
});

type Written = Omit<History, "intent"> & { readonly intent: Partial<Intent> };

const history = object<Written>("lines", {
  format: oneOf(1),
  version: count,
  name: string,
  intent,
  extensions: optional(change.names),
  namespaces: optional(change.names),
  changes: object<History["changes"]>("lines", {
    enums: optional(list("lines", change.enums)),
    functions: optional(list("lines", change.functions)),
    tables: optional(list("lines", change.tables)),
    views: optional(list("lines", change.views)),
    scripts: optional(list("lines", change.scripts)),
  }),
});

/** Reads the text of a history file; `file` names it in the SnapshotError that says what is wrong with it. */
export function readHistory(text: string, file: string): History {
  const value = parseJson(text, file);
  const mistakes: Mistake[] = [];
  if (history.is(value, "", mistakes)) return { ...value, intent: { ...noIntent, ...value.intent } };
  const [first] = mistakes;
  const place = first?.at ? ` at ${first.at}` : "";
  throw refusal(file, `${file} is not a history${place}: ${first?.message}`, "restore it from version control");
}

/**
 * The Catalog after each migration: `[0]` is empty of what they made, the last one is `head`. Throws a SnapshotError where a history
 * tells of an object that is not there.
 */
export function catalogsOf(head: Catalog, histories: readonly History[], folder: string): readonly Catalog[] {
  const catalogs = [head];
  let after = head;
  for (const each of histories.toReversed()) {
    after = before(after, each, folder);
    catalogs.push(after);
  }
  return catalogs.toReversed();
}

function before(after: Catalog, { version, name, changes, ...names }: History, folder: string): Catalog {
  const undo = <T extends Named>(objects: readonly T[], list: readonly Change<T>[] = []): readonly T[] => {
    const kept = new Map(objects.map((object) => [identity(object), object]));
    for (const { to } of list) {
      if (to === undefined || kept.has(identity(to))) continue;
      const file = `${folder}/history`;
      const message = `${file}: version ${version} ${name} made ${title(to)}, which is not in the snapshot`;
      throw refusal(file, message, "restore the folder from version control");
    }
    // Changed objects keep their places.
    for (const { from, to } of list) if (to !== undefined && from === undefined) kept.delete(identity(to));
    for (const { from } of list) if (from !== undefined) kept.set(identity(from), from);
    return [...kept.values()];
  };
  return {
    ...after,
    ...(names.extensions?.from && { extensions: names.extensions.from }),
    ...(names.namespaces?.from && { namespaces: names.namespaces.from }),
    enums: undo(after.enums, changes.enums),
    functions: undo(after.functions, changes.functions),
    tables: undo(after.tables, changes.tables),
    views: undo(after.views, changes.views),
    scripts: undo(after.scripts, changes.scripts),
  };
}
