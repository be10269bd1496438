/** The way back from a Catalog to a Schema: what projects to this very database, and what no schema says. */
import type { Catalog, View } from "../catalog/catalog.ts";
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
  const catalog = withoutScripted(found);
  const context = openContext(catalog, adoption, known);
  const { others = [] } = catalog;
  const tables = catalog.tables.map((table) => unprojectTable(context, table));
  const views = catalog.views.map((view) => ({ view, said: unprojectView(context, view) }));
  const kept = new Set(tables.flatMap((table) => touchFunctions(context, table)));
  const functions = catalog.functions.filter(({ name }) => !kept.has(name));
  const unsaidViews = views.filter(({ said }) => said === undefined).map(({ view }) => view);
  const drafts = [
    ...usedEnums(context, tables),
    ...scriptsOfOthers(others),
    ...scriptsOfFunctions(context, functions),
    ...unsaidViews.map((view) => scriptOfView(context, view)),
    ...catalog.tables.flatMap((table, i) => {
      const schema = tables[i];
      return schema === undefined
        ? []
        : ownTriggers(table, schema).map((trigger) => scriptOfTrigger(context, table, trigger));
    }),
  ];
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
  const schema: Schema = { tables, views: said, scripts, extensions: catalog.extensions };
  const expected = withoutDangling(expectedOf(catalog, drafts, unsaidViews, kept), context);
  return { schema, expected, owners, unexpressed: context.unexpressed };
}

/** A thing that bears the name of a table or view is said at that. */
function ownedByItself({ tables, views }: Context, other: { readonly name: string; readonly namespace?: string }) {
  const key = identity(other);
  return tables.has(key) || views.has(key) ? { owner: key } : {};
}

function touchFunctions({ adoption, catalog }: Context, table: Schema["tables"][number]): readonly string[] {
  const physical = catalog.tables.find(({ name, namespace }) => name === table.name && namespace === table.namespace);
  if (physical === undefined) return [];
  return table.columns
    .filter(({ updatedNow }) => updatedNow)
    .flatMap((column) => adoption.rules.touch(column, table, physical).function?.name ?? []);
}

/** Enums that no column declares are made by a script. */
function usedEnums(context: Context, tables: Schema["tables"]): readonly DraftScript[] {
  const declared = new Set(
    tables.flatMap(({ columns }) =>
      columns.flatMap(({ type }) => (type.kind === "oneOf" ? (type.enumName ?? []) : [])),
    ),
  );
  return context.catalog.enums
    .filter(({ name, namespace }) => namespace !== undefined || !declared.has(name))
    .map((object) => ({
      name: object.namespace === undefined ? object.name : title(object),
      beforeTables: true,
      ...(context.adoption.enumScript?.(object) ?? { create: "", drop: "" }),
    }));
}

function nameScripts(context: Context, drafts: readonly DraftScript[]) {
  const owners = new Map<string, string>();
  const properties = new Map(drafts.map((draft) => [draft, context.modules.take(camelCase(draft.wish ?? draft.name, "script"))]));
  const subjects = ({ about, owner }: DraftScript) =>
    about === undefined
      ? []
      : drafts.filter((other) => other.about === undefined && (owner === undefined ? isNamed(other, about) : other.owner === owner));
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

/** Functions of one name have their arguments behind it. */
function isNamed({ name, wish }: DraftScript, about: string): boolean {
  return name === about || name.startsWith(`${about}(`) || wish?.endsWith(` ${about}`) === true;
}

/** What the compiled schema is held against. */
function expectedOf(
  catalog: Catalog,
  drafts: readonly DraftScript[],
  scripted: readonly View[],
  kept: ReadonlySet<string>,
): Catalog {
  const { others: _, ...rest } = catalog;
  const ofScripts = new Set(drafts.map(({ name }) => name));
  return {
    ...rest,
    views: catalog.views.filter((view) => !scripted.includes(view)),
    functions: catalog.functions.filter(({ name }) => kept.has(name)),
    enums: catalog.enums.filter(
      (object) => !ofScripts.has(object.namespace === undefined ? object.name : title(object)),
    ),
    tables: catalog.tables.map((table) => ({
      ...table,
      triggers: table.triggers.filter(({ name }) => !ofScripts.has(`trigger ${name} on ${title(table)}`)),
    })),
    scripts: drafts.map(({ name, create, drop }) => ({ name, create: [create], drop: [drop], dependsOn: [] })),
  };
}
