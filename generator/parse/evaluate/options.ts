/** `static options` of tables and views. */
import { snakeCase } from "../../schema/names.ts";
import type { EngineOptions, TableOptions } from "../../schema/schema.ts";
import { asBoolean, asString, type Options, type Reader, readOptions, wrong } from "./arguments.ts";
import { classOptions } from "./classes.ts";
import { type Context, report, spanOf } from "./context.ts";
import type { ClassHandle } from "./modules.ts";
import type { OwnerPlaces } from "./places.ts";

export interface ClassOptions {
  readonly name: string;
  readonly namespace?: string;
  readonly renamedFrom?: string;
  readonly movedFrom?: { readonly namespace?: string };
  readonly bag: Options;
}

/** A base's options hold for its tables too, but for the name and what it was before, which are one table's. */
export function readClassOptions(
  context: Context,
  handle: ClassHandle,
  places: OwnerPlaces,
  more: readonly string[],
): ClassOptions {
  refuseStatics(context, handle);
  const found = classOptions(context, handle);
  const bag = readOptions(context, found, `\`${handle.name}\``, ["name", "renamedFrom", "namespace", ...more]);
  const own = found?.owner === handle;
  const name = own ? bag.read("name", asString) : undefined;
  const renamedFrom = own ? bag.read("renamedFrom", asString) : undefined;
  const namespace = namespaceOf(bag.read("namespace", asString));
  const movedFrom = own && more.includes("movedFrom") ? bag.read("movedFrom", asString) : undefined;
  if (found) places.details = { name: "options", at: found.at, previous: places.details };
  for (const key of ["name", "renamedFrom", "namespace", "movedFrom"]) {
    const at = bag.get(key)?.at;
    if (at) places.details = { name: key, at, previous: places.details };
  }
  return {
    name: name ?? snakeCase(handle.name),
    ...(namespace !== undefined && { namespace }),
    ...(renamedFrom !== undefined && { renamedFrom }),
    ...(movedFrom !== undefined && { movedFrom: placed(namespaceOf(movedFrom)) }),
    bag,
  };
}

/** The default namespace needs no name: https://www.postgresql.org/docs/current/ddl-schemas.html#DDL-SCHEMAS-PUBLIC */
function namespaceOf(name: string | undefined): string | undefined {
  return name === "public" ? undefined : name;
}

function placed(namespace: string | undefined): { readonly namespace?: string } {
  return namespace === undefined ? {} : { namespace };
}

function refuseStatics(context: Context, handle: ClassHandle): void {
  for (const { static: isStatic, name, place } of handle.declaration.members) {
    if (!isStatic || name === "options") continue;
    report(context, "C003", spanOf(handle.module, place), "the only static member of a table is `options`", {
      hint: "a constant stands outside of the class",
    });
  }
}

export function physicalOptions(bag: Options): TableOptions {
  const sqlite = bag.read("sqlite", sqliteOptions);
  const postgres = bag.read("postgres", postgresOptions);
  const mysql = bag.read("mysql", engineOptions);
  const mariadb = bag.read("mariadb", engineOptions);
  return {
    ...(sqlite && { sqlite }),
    ...(postgres && { postgres }),
    ...(mysql && { mysql }),
    ...(mariadb && { mariadb }),
  };
}

const sqliteOptions: Reader<NonNullable<TableOptions["sqlite"]>> = (context, located) => {
  const options = readOptions(context, located, "`sqlite`", ["strict", "withoutRowid"]);
  const strict = options.read("strict", asBoolean);
  const withoutRowid = options.read("withoutRowid", asBoolean);
  return { ...(strict !== undefined && { strict }), ...(withoutRowid !== undefined && { withoutRowid }) };
};

const postgresOptions: Reader<NonNullable<TableOptions["postgres"]>> = (context, located) => {
  const options = readOptions(context, located, "`postgres`", ["unlogged", "partitionBy", "collation", "with"]);
  const unlogged = options.read("unlogged", asBoolean);
  const partitionBy = options.read("partitionBy", asString);
  const collation = options.read("collation", asString);
  const parameters = options.read("with", asParameters);
  return {
    ...(unlogged !== undefined && { unlogged }),
    ...(partitionBy !== undefined && { partitionBy }),
    ...(collation !== undefined && { collation }),
    ...(parameters && { with: parameters }),
  };
};

const asParameters: Reader<{ readonly [name: string]: string | number | boolean }> = (context, located, what) => {
  if (located.value.kind !== "object") return wrong(context, located, what, "an object");
  const entries: [string, string | number | boolean][] = [];
  for (const [name, property] of located.value.properties) {
    const { value } = property;
    if (value.kind === "scalar" && value.value !== null && value.value !== undefined) entries.push([name, value.value]);
    else wrong(context, property, `\`${name}\` of ${what}`, "a text, a number, true or false");
  }
  return Object.fromEntries(entries);
};

const engineOptions: Reader<EngineOptions> = (context, located, what) => {
  const options = readOptions(context, located, what, ["engine", "charset", "collation", "rowFormat", "with"]);
  const engine = options.read("engine", asString);
  const charset = options.read("charset", asString);
  const collation = options.read("collation", asString);
  const rowFormat = options.read("rowFormat", asString);
  const more = options.read("with", asParameters);
  return {
    ...(engine !== undefined && { engine }),
    ...(charset !== undefined && { charset }),
    ...(collation !== undefined && { collation }),
    ...(rowFormat !== undefined && { rowFormat }),
    ...(more && { with: more }),
  };
};
