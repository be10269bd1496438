/** Every pair of meanings on every engine: equal values become equal values, and what does not fit is found before. */

import assert from "node:assert/strict";
import { dialects } from "../../generator/dialects/registry.ts";
import { planStep, writeStep } from "../../generator/migrations/step.ts";
import { readScript } from "../../runtime/migration-file.ts";
import { projectionOf, withDatabase } from "../dialects/support.ts";
import { type Engine, type EngineName, matrix } from "../support/matrix.ts";
import { apply } from "../support/migration-proof.ts";
import type { Raw } from "../support/raw.ts";
import { spelled } from "../support/spelled.ts";
import { type Name, pairs, types, values } from "./pairs.ts";

const names = Object.keys(types) as readonly Name[];
const one = (type: string) => `export class Samples extends Table { id = id(); val = ${type}.nullable(); }`;

/** A column for each type that values of one become. */
const columns = (targets: readonly Name[], type: (to: Name) => string) =>
  `export class Samples extends Table { id = id(); ${targets.map((to) => `${to} = ${type(to)}.named("${columnOf(to)}").nullable();`).join(" ")} }`;
const columnOf = (to: Name) => `c_${to.toLowerCase()}`;

/** Values on which engines do not agree whether they are JSON: a number beyond doubles, and one that ends in its point. */
const dubious = new Set(["1e400", "5."]);

matrix("every conversion", (test, engine) => {
  for (const from of names) {
    const targets = names.filter((to) => to !== from && pairs[from][to] !== undefined);
    test(`${from} to ${targets.join(", ")}`, () => assertConverted(engine, from, targets));
  }

  test("all other pairs are for the author to say", async () => {
    for (const from of names) {
      for (const to of names.filter((name) => name !== from && pairs[from][name] === undefined)) {
        const [a, b] = [
          await projectionOf(engine.name, one(types[from])),
          await projectionOf(engine.name, one(types[to])),
        ];
        const [before, after] = [a, b].map(({ catalog }) => catalog.tables[0]?.columns[1]);
        assert.ok(before !== undefined && after !== undefined);
        assert.equal(dialects[engine.name].convert(before, after), "unknown", `${from} to ${to}`);
      }
    }
  });
});

async function assertConverted(engine: Engine, from: Name, targets: readonly Name[]): Promise<void> {
  const given = values[from];
  await withDatabase(
    engine,
    columns(targets, () => types[from]),
    async (raw, before) => {
      for (const [i, value] of given.entries()) {
        const row = targets.map((to) =>
          to === "json" && dubious.has(value) ? "null" : literal(engine.name, from, value),
        );
        await raw.run(`insert into samples values (${[i + 1, ...row].join(", ")})`);
      }
      await raw.run("insert into samples (id) values (1000)");
      const after = await projectionOf(
        engine.name,
        columns(targets, (to) => types[to]),
      );
      const step = planStep(dialects[engine.name], before.catalog, after.catalog, after.intent);
      const { files } = writeStep(step, { version: 2, name: "converted", origin: "schema", parent: undefined });
      const up = readScript(files, "up", engine.name);
      for (const to of targets) {
        const unfit = given.filter(
          (value) => expected(from, to, value) === undefined && !(to === "json" && dubious.has(value)),
        );
        const guards = up.statements.filter((_, i) =>
          up.annotations[i]?.guard?.startsWith(`${columnOf(to)} of samples `),
        );
        // Nothing tells what is JSON before PostgreSQL 16: there the conversion itself refuses.
        if (to !== "json" || engine.name !== "postgres")
          assert.deepEqual(await refused(raw, guards, given), unfit, `${from} to ${to}: refused`);
        const rows = unfit.map((value) => given.indexOf(value) + 1);
        if (rows.length > 0)
          await raw.run(`update samples set ${columnOf(to)} = null where id in (${rows.join(", ")})`);
      }
      await apply(raw, engine.name, up.header.mode, up.statements, up.annotations);
      for (const to of targets) {
        const rows = await raw.rows(`select ${read(engine.name, columnOf(to))} from samples order by id`);
        const became = rows.map(
          ([value], i) => `${given[i]} -> ${spelled(from === "json" ? "json" : to, value) ?? "null"}`,
        );
        assert.deepEqual(
          became,
          [...given, undefined].map((value) => `${value} -> ${expected(from, to, value) ?? "null"}`),
          `to ${to}`,
        );
      }
    },
  );
}

function expected(from: Name, to: Name, value: string | undefined): string | undefined {
  const isAsked = value !== undefined && (to !== "json" || !dubious.has(value));
  return isAsked ? pairs[from][to]?.(value) : undefined;
}

/** The values that guards find, and no others. */
async function refused(raw: Raw, guards: readonly string[], given: readonly string[]): Promise<readonly string[]> {
  const found = new Set<number>();
  for (const guard of guards) {
    for (const [id] of await raw.rows(guard.replace(/LIMIT 3$/, "LIMIT 1000"))) found.add(Number(id));
  }
  return given.filter((_, i) => found.has(i + 1));
}

function literal(engine: EngineName, name: Name, value: string): string {
  switch (name) {
    case "integer":
    case "bigint":
    case "epochSeconds":
    case "epochMilliseconds":
      return value;
    case "double":
      return engine === "postgres" ? `'${value}'` : `${value}${value.includes("e") ? "" : "e0"}`;
    case "boolean":
      return engine === "postgres" ? value : value === "true" ? "1" : "0";
    case "timestamp":
      return engine === "postgres" ? `'${value}+00'` : `'${value}'`;
    case "bytes":
      return engine === "postgres" ? `'\\x${value}'` : `x'${value}'`;
    default: {
      const quoted = value.replaceAll("'", "''");
      return `'${engine.startsWith("m") ? quoted.replaceAll("\\", "\\\\") : quoted}'`;
    }
  }
}

function read(engine: EngineName, column: string): string {
  return engine === "postgres" ? `${column}::text` : column;
}
