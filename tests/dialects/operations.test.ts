/** Every operation on real databases, there and back with rows in the tables, and each kind rendered by each dialect that has it. */

import assert from "node:assert/strict";
import { dialects } from "../../generator/dialects/registry.ts";
import { guardsOf } from "../../generator/migrations/guards.ts";
import { planStep } from "../../generator/migrations/step.ts";
import type { Operation, OperationKind } from "../../generator/operations/operation.ts";
import { type Engine, type EngineName, matrix } from "../support/matrix.ts";
import { proveStep } from "../support/step-proof.ts";
import { changes } from "./changes.ts";
import { keyChanges } from "./key-changes.ts";
import { projectionOf } from "./support.ts";

/** Kinds that a dialect's lowering leaves none of. */
const lackedKinds: Readonly<Record<EngineName, readonly OperationKind[]>> = {
  sqlite: [
    "createExtension",
    "dropExtension",
    "createNamespace",
    "dropNamespace",
    "createEnum",
    "dropEnum",
    "alterEnum",
    "createFunction",
    "dropFunction",
    "alterTableOptions",
    "commentOnTable",
    "alterColumn",
    "addPrimaryKey",
    "dropPrimaryKey",
    "addUnique",
    "dropUnique",
    "addForeignKey",
    "dropForeignKey",
    "addCheck",
    "dropCheck",
    "renameConstraint",
    "renameIndex",
    "alterTable",
    "updateRows",
  ],
  postgres: ["rebuildTable", "alterTable"],
  mysql: [],
  mariadb: [],
};
const ofPostgres: readonly OperationKind[] = [
  "createExtension",
  "dropExtension",
  "createNamespace",
  "dropNamespace",
  "createEnum",
  "dropEnum",
  "alterEnum",
  "createFunction",
  "dropFunction",
  "createTrigger",
  "dropTrigger",
  "createScript",
  "dropScript",
  "rebuildTable",
];

/** Between catalogs that were read from databases alone: tests/check runs them. */
const ofLive: ReadonlySet<OperationKind> = new Set(["createOther", "dropOther", "alterOther"]);

matrix("operations", (test, engine: Engine) => {
  const seen = new Set<OperationKind>();

  for (const [what, { a, b, seed, engines }] of Object.entries({ ...changes, ...keyChanges })) {
    if (engines !== undefined && !engines.includes(engine.name)) continue;
    test(what, async () => {
      const [from, to] = [await projectionOf(engine.name, a), await projectionOf(engine.name, b)];
      const dialect = dialects[engine.name];
      const step = planStep(dialect, from.catalog, to.catalog, to.intent);
      for (const { kind } of guardsOf(dialect, step.from, step.to, step.up)) seen.add(kind);
      const up = dialect.lower(step.up, from.catalog, to.catalog);
      const down = dialect.lower(step.down, to.catalog, from.catalog);
      for (const { kind } of [...up, ...down].flatMap(parts)) seen.add(kind);
      await proveStep(engine, step, seed);
    });
  }

  test("every kind that the dialect has was rendered", () => {
    const lacked = new Set([...lackedKinds[engine.name], ...(engine.name.startsWith("m") ? ofPostgres : [])]);
    const missing = allKinds.filter((kind) => !seen.has(kind) && !lacked.has(kind) && !ofLive.has(kind));
    assert.deepEqual(missing, []);
  });
});

/** An operation with those that its statement makes together. */
function parts(operation: Operation): readonly Operation[] {
  return operation.kind === "alterTable" ? [operation, ...operation.changes] : [operation];
}

const allKinds = Object.keys({
  createExtension: 1,
  dropExtension: 1,
  createNamespace: 1,
  dropNamespace: 1,
  createEnum: 1,
  dropEnum: 1,
  alterEnum: 1,
  createFunction: 1,
  dropFunction: 1,
  createTable: 1,
  dropTable: 1,
  renameTable: 1,
  alterTableOptions: 1,
  commentOnTable: 1,
  addColumn: 1,
  dropColumn: 1,
  renameColumn: 1,
  alterColumn: 1,
  addPrimaryKey: 1,
  dropPrimaryKey: 1,
  addUnique: 1,
  dropUnique: 1,
  addForeignKey: 1,
  dropForeignKey: 1,
  addCheck: 1,
  dropCheck: 1,
  renameConstraint: 1,
  createIndex: 1,
  dropIndex: 1,
  renameIndex: 1,
  createTrigger: 1,
  dropTrigger: 1,
  createView: 1,
  dropView: 1,
  createScript: 1,
  dropScript: 1,
  createOther: 1,
  dropOther: 1,
  alterOther: 1,
  rebuildTable: 1,
  alterTable: 1,
  updateRows: 1,
  guardRows: 1,
} satisfies Record<OperationKind, 1>) as readonly OperationKind[];
