/** Projects a Schema into the Catalog of a dialect: the same steps for all of them, by the rules of each. */
import type { Catalog, Enum, Expression, Named, Script, View } from "../../catalog/catalog.ts";
import { identity } from "../../catalog/identity.ts";
import { byName, compareText } from "../../catalog/order.ts";
import type { PerDialect, Schema, Script as SchemaScript, View as SchemaView, SqlPart } from "../../schema/schema.ts";
import type { Projection, Version } from "../dialect.ts";
import { type Context, lacks, openContext, report, sqlOf, textOf } from "./context.ts";
import { projectIntent } from "./intent.ts";
import type { Rules } from "./rules.ts";
import { examineName, projectTable } from "./tables.ts";

export function projectWith(rules: Rules, schema: Schema, target: Version): Projection {
  const context = openContext(rules, schema, target);
  const tables = schema.tables.map((table) => projectTable(context, table));
  const views = schema.views.map((view) => projectView(context, view));
  const catalog: Catalog = {
    format: 1,
    dialect: rules.name,
    extensions: context.abilities.extensions ? [...new Set(schema.extensions)] : [],
    namespaces: context.abilities.namespaces ? namespacesOf(schema) : [],
    enums: enumsOf(
      context,
      tables.flatMap(({ enums }) => enums),
    ),
    functions: distinct(tables.flatMap(({ functions }) => functions)),
    tables: tables.map(({ table }) => table),
    views,
    scripts: schema.scripts.flatMap((script) => projectScript(context, script)),
  };
  return { catalog, intent: projectIntent(context), problems: context.problems };
}

function namespacesOf({ tables, views, namespaces = [] }: Schema): readonly string[] {
  return [...new Set([...namespaces, ...[...tables, ...views].flatMap(({ namespace }) => namespace ?? [])])];
}

function distinct<T extends Named>(objects: readonly T[]): readonly T[] {
  return [...new Map(objects.map((object) => [identity(object), object])).values()];
}

/** Columns share an enum by its name; that they agree on its values is a rule of the validation. */
function enumsOf(context: Context, enums: readonly Enum[]): readonly Enum[] {
  const found = new Map<string, Enum>();
  for (const each of enums) {
    const known = found.get(each.name);
    if (known === undefined) {
      found.set(each.name, each);
      examineName(context, "enum", each.name, "");
    }
  }
  return [...found.values()];
}

function projectView(context: Context, view: SchemaView): View {
  const { abilities } = context;
  const at = `${view.className}.query`;
  examineName(context, "view", view.name, view.className);
  for (const column of view.columns)
    examineName(context, "column", column.name, `${view.className}.${column.property}`);
  if (view.namespace !== undefined && !abilities.namespaces) {
    lacks(context, `${view.className}#options`, "namespaces", "leave `namespace` out, or leave this dialect out");
  }
  const named = (object: Named): Named =>
    object.namespace === undefined || !abilities.namespaces
      ? { name: object.name }
      : { name: object.name, namespace: object.namespace };
  const query = sqlOf(context, view.query, "view", undefined, at);
  const wrong = context.rules.examineView?.(query, (owner, column) => isDecimal(context.schema, owner, column));
  if (wrong !== undefined) report(context, "C021", at, wrong.message, { hint: wrong.hint });
  return {
    ...named(view),
    ...(view.comment === undefined || !abilities.viewComments ? {} : { comment: view.comment }),
    columns: view.columns.map(({ name }) => name),
    query,
    dependsOn: [
      ...view.dependsOn.flatMap((className) => {
        const object = context.tables.get(className) ?? context.views.get(className);
        return object === undefined ? [] : [named(object)];
      }),
      ...scriptsIn(context, view, query),
    ].sort(byName),
  };
}

/** A view may call a function of the author's, whose script then bears its name; one that says to read the view comes later. */
function scriptsIn({ schema, rules }: Context, view: SchemaView, query: Expression): readonly Named[] {
  const words = wordsOf(query);
  return schema.scripts
    .filter(({ name, create, dependsOn }) => {
      return create[rules.name] !== undefined && words.has(name) && !dependsOn.includes(view.className);
    })
    .map(({ name }) => ({ name }));
}

/** What an expression names: words of its text, and the tables that it refers to. */
function wordsOf(of: Expression): ReadonlySet<string> {
  return new Set(
    of.flatMap((part) => (typeof part === "string" ? (part.match(/[\p{L}\p{N}_$]+/gu) ?? []) : (part.table ?? []))),
  );
}

function isDecimal({ tables, views }: Schema, owner: string, column: string): boolean {
  const found = [...tables, ...views].find(({ name }) => name === owner);
  return found?.columns.some(({ name, type }) => name === column && type.kind === "decimal") ?? false;
}

/** A script that says nothing for this dialect is not there in it. */
function projectScript(context: Context, script: SchemaScript): readonly Script[] {
  const text = (parts: PerDialect<readonly SqlPart[]>) => parts[context.rules.name];
  const [create, drop] = [text(script.create), text(script.drop)];
  if (create === undefined) return [];
  if (drop === undefined) {
    report(
      context,
      "C022",
      script.property,
      `the script \`${script.name}\` has no SQL that drops it in ${context.rules.title}`,
      {
        hint: `add drop: { ${context.rules.name}: sql\`…\` }`,
      },
    );
  }
  const written = textOf(context, create, undefined, script.property);
  return [
    {
      name: script.name,
      create: written,
      drop: drop === undefined ? [] : textOf(context, drop, undefined, script.property),
      dependsOn: [...new Set([...declared(context, script), ...found(context, script, written)])].sort(compareText),
      ...(script.beforeTables ? { beforeTables: true } : {}),
    },
  ];
}

function declared({ schema, tables, views }: Context, { dependsOn }: SchemaScript): readonly string[] {
  return dependsOn.flatMap((name) => {
    const other = schema.scripts.find((each) => each.property === name || each.name === name);
    return (tables.get(name) ?? views.get(name) ?? other)?.name ?? [];
  });
}

/** What the text names and nobody declared: too much of it does no harm, but for what itself says to come later. */
function found({ schema }: Context, script: SchemaScript, written: Expression): readonly string[] {
  const words = wordsOf(written);
  const others = schema.scripts.filter((other) => other !== script && !other.dependsOn.includes(script.property));
  return [...schema.tables, ...schema.views, ...others].flatMap(({ name }) => (words.has(name) ? [name] : []));
}
