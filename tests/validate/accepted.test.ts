/** What the compiler accepts, every server loads, and takes apart again: random schemas with odd names and values. */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Catalog } from "../../generator/catalog/catalog.ts";
import { emptyCatalog } from "../../generator/catalog/identity.ts";
import { codes } from "../../generator/diagnostics/codes.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import { planStep } from "../../generator/migrations/step.ts";
import type { Schema } from "../../generator/schema/schema.ts";
import { validateSchema } from "../../generator/validate/index.ts";
import { sqlMode } from "../../runtime/drivers/mysql-settings.ts";
import { runs } from "../support/effort.ts";
import { type Engine, matrix } from "../support/matrix.ts";
import { openRaw, type Raw } from "../support/raw.ts";
import { column, id, schema, table } from "./build.ts";
import { oddTexts, schemas, value } from "./odd-schemas.ts";

const tries = runs(40, 2000);

/** The statements up and down, or undefined where the compiler refuses the schema. */
function compiled(
  engine: Engine,
  given: Schema,
): { readonly up: readonly string[]; readonly down: readonly string[] } | undefined {
  const dialect = dialects[engine.name];
  const { catalog, intent, problems } = dialect.project(given, dialect.floor);
  const all = [...validateSchema(given, [engine.name]), ...problems];
  if (all.some(({ code, severity }) => (severity ?? codes[code].severity) === "error")) return undefined;
  const { up, down, from, to } = planStep(dialect, undefined, catalog, intent);
  const rendered = (operations: typeof up, before: typeof from, after: typeof to) =>
    dialect.lower(operations, before, after).flatMap((operation) => dialect.render(operation));
  return { up: rendered(up, from, to), down: rendered(down, to, from) };
}

async function runAll(raw: Raw, statements: readonly string[]): Promise<void> {
  for (const [position, statement] of statements.entries()) {
    try {
      await raw.run(statement);
    } catch (cause) {
      const before = statements.slice(0, position + 1).join(";\n");
      throw new Error(`${cause instanceof Error ? cause.message : cause}\n${before}`, { cause });
    }
  }
}

/** A connection whose session is as the runtime sets it up: strings with backslashes count on that. */
async function withDatabase(engine: Engine, body: (raw: Raw) => Promise<void>): Promise<void> {
  const database = await engine.database();
  const raw = await openRaw(database.url);
  try {
    if (isMysql(engine)) await raw.run(`set session sql_mode = '${sqlMode.join(",")}'`);
    await body(raw);
  } finally {
    await raw.close();
    await database.drop();
  }
}

function isMysql({ name: engine }: Engine): boolean {
  return engine === "mysql" || engine === "mariadb";
}

matrix("accepted", (test, engine) => {
  test("loads, and leaves nothing behind", async () => {
    let loaded = 0;
    await withDatabase(engine, async (raw) => {
      const property = fc.asyncProperty(schemas, async (given) => {
        const statements = compiled(engine, given);
        if (statements === undefined) return;
        loaded++;
        await runAll(raw, statements.up);
        await runAll(raw, statements.down);
        assert.deepEqual(await dialects[engine.name].introspect(raw.rows, []), emptyCatalog(engine.name));
      });
      await fc.assert(property, { numRuns: tries, endOnFailure: true, includeErrorInReport: true });
    });
    assert.ok(loaded > tries / 10, `only ${loaded} of ${tries} schemas were accepted`);
  });

  test("keeps every text of a default, and every value of a closed set, as it was written", async () => {
    const own = oddTexts.flatMap((each, at) => [
      column(`short${at}`, { kind: "text", max: 40 }, { default: value(each) }),
      column(`long${at}`, { kind: "text" }, { default: value(each) }),
      column(`json${at}`, { kind: "json" }, { default: value({ [each]: [each] }) }),
      column(`set${at}`, { kind: "oneOf", values: [each, "other"] }, { default: value(each) }),
    ]);
    const statements = compiled(engine, schema([table("Texts", [id(), ...own])]));
    assert.ok(statements !== undefined);
    await withDatabase(engine, async (raw) => {
      await runAll(raw, statements.up);
      await raw.run(`insert into texts ${isMysql(engine) ? "() values ()" : "default values"}`);
      for (const [at, each] of oddTexts.entries()) {
        const [row] = await raw.rows(`select short${at}, long${at}, set${at}, json${at} from texts`);
        const [short, long, set, json] = row ?? [];
        assert.deepEqual([short, long, set, JSON.parse(String(json))], [each, each, each, { [each]: [each] }]);
      }
    });
  });

  test("keeps every label of a native enum, and every comment", async () => {
    const labels = oddTexts.filter((each) => each.trimEnd() === each && each !== "");
    const own = labels.map((each, at) => {
      const type = { kind: "oneOf", values: [each, "other"], enumName: `level${at}` } as const;
      return column(`level${at}`, type, { default: value(each), comment: each });
    });
    const given = schema([table("Labels", [id(), ...own], { comment: labels.join(" ") })]);
    const statements = compiled(engine, given);
    assert.ok(statements !== undefined);
    await withDatabase(engine, async (raw) => {
      await runAll(raw, statements.up);
      await raw.run(`insert into labels ${isMysql(engine) ? "() values ()" : "default values"}`);
      const [row] = await raw.rows(`select ${own.map(({ name }) => name).join(", ")} from labels`);
      assert.deepEqual(row, labels);
      const dialect = dialects[engine.name];
      const { tables } = await dialect.introspect(raw.rows, []);
      const comments = (from: Catalog["tables"]) => from.map((each) => [each, ...each.columns].map((c) => c.comment));
      // SQLite keeps its comments in the text of CREATE TABLE only.
      if (engine.name === "sqlite") return;
      assert.deepEqual(comments(tables), comments(dialect.project(given, dialect.floor).catalog.tables));
    });
  });
});
