/** The whole schema of one dialect, made from nothing. */
import type { Migration } from "../../runtime/migration.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { emptyCatalog } from "../catalog/identity.ts";
import type { Dialect } from "../dialects/dialect.ts";
import { diff } from "../diff/diff.ts";
import { noIntent, type Operation } from "../operations/operation.ts";
import { composeHeader, composeMigration, composeStatements } from "./compose.ts";

/** The statements that make the catalog's database out of an empty one. */
export function wholeSchema(dialect: Dialect, catalog: Catalog): string {
  return composeStatements(dialect, wholeOperations(dialect, catalog)).plain;
}

/** The same as a chain of one migration, for a trial. */
export function wholeMigration(dialect: Dialect, catalog: Catalog): Migration {
  const operations = wholeOperations(dialect, catalog);
  const header = { version: 1, name: "whole", dialect, origin: "the schema", parent: undefined, data: "lossless" };
  const up = composeMigration(
    { ...header, direction: "up", mode: dialect.mode(operations) },
    composeStatements(dialect, operations).forRunner,
  );
  const down = composeHeader({ ...header, direction: "down", mode: dialect.mode([]) });
  return { version: 1, name: header.name, up, down };
}

/** What makes the catalog's database out of an empty one, lowered. */
export function wholeOperations(dialect: Dialect, catalog: Catalog): readonly Operation[] {
  const nothing = emptyCatalog(dialect.name);
  return dialect.lower(diff(nothing, catalog, noIntent), nothing, catalog);
}
