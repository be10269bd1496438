/** What a Schema is projected to is what introspection finds in the database made from it, but for how the engine prints expressions. */

import assert from "node:assert/strict";
import path from "node:path";
import type { Catalog, Column, Named, Table } from "../../generator/catalog/catalog.ts";
import { identity } from "../../generator/catalog/identity.ts";
import { hasErrors } from "../../generator/diagnostics/locate.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import { parseSchema } from "../../generator/parse/index.ts";
import type { ReferentialAction } from "../../generator/schema/schema.ts";
import { type Engine, type EngineName, matrix } from "../support/matrix.ts";
import { introspectMade } from "../support/migration-proof.ts";
import { assertEqualCatalogs } from "../support/proof.ts";
import { loadScenario } from "../support/scenario.ts";
import { chosenScenarios } from "../support/scenario-choice.ts";

const root = path.resolve(import.meta.dirname, "../..");

matrix("projected and introspected", (test, engine) => {
  for (const dir of ["schema/shared-context", "schema/chat-gateway"]) {
    test(dir, async () => {
      const { schema, diagnostics } = await parseSchema({ root, dir });
      assert.ok(!hasErrors(diagnostics), JSON.stringify(diagnostics));
      const dialect = dialects[engine.name];
      await assertFound(engine, dialect.project(schema, dialect.floor).catalog);
    });
  }

  for (const name of chosenScenarios()) {
    test(`the scenario ${name}`, async () => {
      const step = (await loadScenario(name)).steps.get(engine.name);
      for (const catalog of step === undefined ? [] : [step.from, step.to]) await assertFound(engine, catalog);
    });
  }
});

async function assertFound(engine: Engine, projected: Catalog): Promise<void> {
  const found = await introspectMade(engine, projected);
  assertEqualCatalogs(asShown(engine.name, projected), withoutScripts(found, projected), { expressions: "presence" });
}

/** Introspection cannot tell who wrote a trigger, function or view: those that the author's scripts made are not compared. */
function withoutScripts(found: Catalog, { scripts, tables, functions, views }: Catalog): Catalog {
  if (scripts.length === 0) return found;
  const named = <T extends Named>(all: readonly T[], wanted: readonly Named[]) =>
    all.filter((object) => wanted.some((each) => identity(each) === identity(object)));
  return {
    ...found,
    functions: named(found.functions, functions),
    others: (found.others ?? []).filter(({ kind }) => kind !== "trigger on a view"),
    views: named(found.views, views),
    tables: found.tables.map((table) => {
      const own = tables.find((each) => identity(each) === identity(table));
      return { ...table, triggers: named(table.triggers, own?.triggers ?? []) };
    }),
  };
}

/** A catalog without what the engine does not keep of it. */
function asShown(engine: EngineName, catalog: Catalog): Catalog {
  return { ...catalog, scripts: [], tables: catalog.tables.map((table) => shown[engine](table)) };
}

const shown: { readonly [E in EngineName]: (table: Table) => Table } = {
  sqlite: numberedByDefault,
  postgres: (table) => table,
  mysql: (table) =>
    withColumns(numberedByDefault(table), (column) => ({ ...column, type: column.type.replace(wide, "?") })),
  mariadb: (table) => withColumns(withoutRestrict(numberedByDefault(table)), (column) => shownByMariadb(table, column)),
};

/** https://dev.mysql.com/doc/refman/8.4/en/information-schema.html: its texts are utf8mb3, which has no characters above U+FFFF. */
const wide = /[\u{10000}-\u{10FFFF}]/gu;

function withColumns(table: Table, change: (column: Column) => Column): Table {
  return { ...table, columns: table.columns.map(change) };
}

/** Only PostgreSQL refuses a number that is given. */
function numberedByDefault(table: Table): Table {
  return withColumns(table, (column) =>
    column.identity === undefined ? column : { ...column, identity: "byDefault" },
  );
}

/** A generated column takes no NOT NULL, and a collation that is the table's is not shown. */
function shownByMariadb({ options }: Table, { collation, ...column }: Column): Column {
  const own = collation === undefined || collation === options.COLLATE ? {} : { collation };
  const nullable = column.nullable || column.generated !== undefined;
  return { ...column, ...own, nullable, type: column.type.replace(wide, "?") };
}

/** MariaDB shows RESTRICT where no action was given, and does the same on both. */
function withoutRestrict(table: Table): Table {
  const either = (action: ReferentialAction) => (action === "restrict" ? "no action" : action);
  return {
    ...table,
    foreignKeys: table.foreignKeys.map((key) => ({
      ...key,
      onDelete: either(key.onDelete),
      onUpdate: either(key.onUpdate),
    })),
  };
}
