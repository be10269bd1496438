/** The way back from a Catalog to a Schema: what projects to this very database, and what no schema says. */
import type { Catalog, Enum, View } from "../catalog/catalog.ts";
import { identity, title } from "../catalog/identity.ts";
import type { Adoption } from "../dialects/adoption.ts";
import type { Schema, View as SchemaView, Script } from "../schema/schema.ts";
import { type Context, openContext, type Unexpressed } from "./context.ts";
import { camelCase } from "./naming.ts";
import {
  type DraftScript,
  ownerOf,
  scriptOfTrigger,
  scriptsOfFunctions,
  scriptsOfOthers,
  withoutScripted,
  wordsIn,
} from "./scripts.ts";
import { danglingKey, unprojectTable } from "./tables.ts";
import { ownTriggers } from "./touches.ts";
import { scriptOfView, unprojectView } from "./views.ts";

export interface Unprojected {
  readonly schema: Schema;
  /** What the schema should compile to: the catalog without what its scripts make, and these. */
  readonly expected: Catalog;
  /** Of each script, by its const: the class of the table or view that it belongs to. */
  readonly owners: ReadonlyMap<string, string>;
  readonly unexpressed: readonly Unexpressed[];
}

export function unproject(found: Catalog, adoption: Adoption, known?: Schema): Unprojected {
  const catalog = withoutBrokenViews(withoutScripted(found));
  const context = openContext(catalog, adoption, known);
  const { others = [] } = catalog;
  const tables = catalog.tables.map((table) => unprojectTable(context, table));
  const views = catalog.views.map((view) => ({ view, said: unprojectView(context, view) }));
  const kept = new Set(tables.flatMap((table) => touchFunctions(context, table)));
  const functions = catalog.functions.filter(({ name }) => !kept.has(name));
  const unsaidViews = views.filter(({ said }) => said === undefined).map(({ view }) => view);
  const enums = unusedEnums(context, tables);
  const drafts = distinctNames([
    ...scriptsOfEnums(context, enums),
    ...scriptsOfOthers(context, others),
    ...scriptsOfFunctions(context, functions),
    ...unsaidViews.map((view) => scriptOfView(context, view)),
    ...catalog.tables.flatMap((table, i) => {
      const schema = tables[i];
      return schema === undefined
        ? []
        : ownTriggers(table, schema).map((trigger) => scriptOfTrigger(context, table, trigger));
    }),
  ]);
  for (const other of others.filter(({ sql }) => sql === undefined)) {
    context.unexpressed.push({
      kind: other.kind,
      name: title(other),
      definition: other.definition,
      ...(other.table === undefined ? ownedByItself(context, other) : { owner: ownerOf(other) }),
    });
  }
  const { scripts, owners } = nameScripts(context, drafts);
  const said = views.flatMap(({ said }): SchemaView[] => (said === undefined ? [] : [said]));
  const told = new Set([...tables, ...said].map(({ namespace }) => namespace));
  const namespaces = catalog.namespaces.filter((name) => !told.has(name));
  const schema: Schema = {
    tables,
    views: said,
    scripts,
    extensions: catalog.extensions,
    ...(namespaces.length === 0 ? {} : { namespaces }),
  };
  const expected = withoutDangling(expectedOf(catalog, drafts, { views: unsaidViews, enums }, kept), context);
  return { schema, expected, owners, unexpressed: context.unexpressed };
}

/** A view that shows nothing any more is told and not made, with what hangs on it. */
function withoutBrokenViews(catalog: Catalog): Catalog {
  const { others = [], views } = catalog;
  const broken = new Set(others.filter(({ kind }) => kind === "broken view").map(identity));
  if (broken.size === 0) return catalog;
  return {
    ...catalog,
    views: views.filter((view) => !broken.has(identity(view))),
    others: others.map(({ sql, ...other }) =>
      sql === undefined || broken.has(other.table ?? "") ? other : { ...other, sql },
    ),
  };
}

/** A thing that bears the name of a table or view is said at that. */
function ownedByItself({ tables, views }: Context, other: { readonly name: string; readonly namespace?: string }) {
  const key = identity(other);
  return tables.has(key) || views.has(key) ? { owner: key } : {};
}

function touchFunctions({ adoption, physical: tables }: Context, table: Schema["tables"][number]): readonly string[] {
  const physical = tables.get(identity(table));
  if (physical === undefined) return [];
  return table.columns
    .filter(({ updatedNow }) => updatedNow)
    .flatMap((column) => adoption.rules.touch(column, table, physical).function?.name ?? []);
}

/** Enums that no column declares; a script makes them. */
function unusedEnums(context: Context, tables: Schema["tables"]): readonly Enum[] {
  const declared = new Set(
    tables.flatMap(({ columns }) =>
      columns.flatMap(({ type }) => (type.kind === "oneOf" ? (type.enumName ?? []) : [])),
    ),
  );
  return context.catalog.enums.filter(({ name, namespace }) => namespace !== undefined || !declared.has(name));
}

function scriptsOfEnums({ adoption }: Context, enums: readonly Enum[]): readonly DraftScript[] {
  return enums.map((object) => ({
    name: object.name,
    full: title(object),
    beforeTables: true,
    ...(adoption.enumScript?.(object) ?? { create: "", drop: "" }),
  }));
}

/** Texts say the plain name, by which a script is found; two of one name have their full ones. */
function distinctNames(drafts: readonly DraftScript[]): readonly DraftScript[] {
  const counts = new Map<string, number>();
  for (const { name } of drafts) counts.set(name, (counts.get(name) ?? 0) + 1);
  return drafts.map((draft) =>
    (counts.get(draft.name) ?? 0) > 1 ? { word: draft.name, ...draft, name: draft.full ?? draft.name } : draft,
  );
}

function nameScripts(context: Context, drafts: readonly DraftScript[]) {
  const owners = new Map<string, string>();
  const properties = new Map(
    drafts.map((draft) => [draft, context.modules.take(camelCase(draft.wish ?? draft.name, "script"))]),
  );
  const subjects = ({ about, owner }: DraftScript) =>
    about === undefined
      ? []
      : drafts.filter(
          (other) => other.about === undefined && (owner === undefined ? isNamed(other, about) : other.owner === owner),
        );
  const renamed = new Set(drafts.filter(({ name, word }) => word !== undefined && word !== name));
  const functions = new Set(drafts.filter(({ word }) => word !== undefined));
  const words = new Map(functions.size === 0 ? [] : drafts.map((draft) => [draft, wordsIn(context, draft.create)]));
  const says = (draft: DraftScript, { word = "" }: DraftScript) => words.get(draft)?.has(word) === true;
  // Two that call each other, or are called the same, have no order.
  const isSaid = (draft: DraftScript, other: DraftScript) =>
    (renamed.has(other) || (functions.has(draft) && functions.has(other))) &&
    says(draft, other) &&
    draft.word !== other.word &&
    !says(other, draft);
  const scripts = drafts.map((draft): Script => {
    const property = properties.get(draft) ?? draft.name;
    const owner =
      draft.owner === undefined ? undefined : (context.tables.get(draft.owner) ?? context.views.get(draft.owner));
    if (owner !== undefined) owners.set(property, owner.className);
    return {
      property,
      name: draft.name,
      create: { [context.dialect]: [draft.create] },
      drop: { [context.dialect]: [draft.drop] },
      ...(draft.beforeTables ? { beforeTables: true } : {}),
      dependsOn: [
        ...(owner === undefined ? [] : [owner.className]),
        ...subjects(draft).flatMap((other) => properties.get(other) ?? []),
        ...drafts.flatMap((other) =>
          isRead(draft, other) || isSaid(draft, other) ? (properties.get(other) ?? []) : [],
        ),
      ],
    };
  });
  return { scripts, owners };
}

/** Keys that lead nowhere are told and not expected. */
function withoutDangling(catalog: Catalog, { unexpressed }: Context): Catalog {
  const told = new Set(unexpressed.filter(({ kind }) => kind === danglingKey).map(({ name }) => name));
  if (told.size === 0) return catalog;
  const tables = catalog.tables.map((table) => ({
    ...table,
    foreignKeys: table.foreignKeys.filter(({ name }) => !told.has(`${title(table)}.${name}`)),
  }));
  return { ...catalog, tables };
}

function isRead({ reads = [] }: DraftScript, other: DraftScript): boolean {
  return other.full !== undefined && other.about === undefined && reads.includes(other.full);
}

/** Functions of one name have their arguments behind it. */
function isNamed({ name, wish }: DraftScript, about: string): boolean {
  return name === about || name.startsWith(`${about}(`) || wish?.endsWith(` ${about}`) === true;
}

/** What the compiled schema is held against. */
function expectedOf(
  catalog: Catalog,
  drafts: readonly DraftScript[],
  scripted: { readonly views: readonly View[]; readonly enums: readonly Enum[] },
  kept: ReadonlySet<string>,
): Catalog {
  const { others: _, ...rest } = catalog;
  const triggers = new Set(drafts.map(({ full }) => full));
  return {
    ...rest,
    views: catalog.views.filter((view) => !scripted.views.includes(view)),
    functions: catalog.functions.filter(({ name }) => kept.has(name)),
    enums: catalog.enums.filter((object) => !scripted.enums.includes(object)),
    tables: catalog.tables.map((table) => ({
      ...table,
      triggers: table.triggers.filter(({ name }) => !triggers.has(`trigger ${name} on ${title(table)}`)),
    })),
    scripts: drafts.map(({ name, create, drop }) => ({ name, create: [create], drop: [drop], dependsOn: [] })),
  };
}
