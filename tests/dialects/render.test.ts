/** Statements, and facts of the dialects, that no schema of the corpus has need of. */

import assert from "node:assert/strict";
import { suite } from "uvu";
import { dialects } from "../../generator/dialects/registry.ts";
import { column, table } from "../support/catalogs.ts";

const test = suite("render");

test("a timestamp of MySQL and MariaDB says that it may be null, and nothing else does", () => {
  const things = table("t", [column("id")]);
  const added = (type: string, nullable: boolean, dialect: "mysql" | "mariadb") =>
    dialects[dialect].render({ kind: "addColumn", table: things, column: column("c", type, { nullable }) });
  for (const dialect of ["mysql", "mariadb"] as const) {
    assert.deepEqual(added("timestamp(3)", true, dialect), ["ALTER TABLE `t` ADD COLUMN `c` timestamp(3) NULL"]);
    assert.deepEqual(added("timestamp(3)", false, dialect), ["ALTER TABLE `t` ADD COLUMN `c` timestamp(3) NOT NULL"]);
    assert.deepEqual(added("datetime(3)", true, dialect), ["ALTER TABLE `t` ADD COLUMN `c` datetime(3)"]);
  }
});

test("a table of PostgreSQL says its storage parameters", () => {
  const things = table("t", [column("id")], { options: { fillfactor: 70, autovacuum_enabled: false } });
  const [create = ""] = dialects.postgres.render({ kind: "createTable", table: things });
  assert.match(create, /\) WITH \(fillfactor = 70, autovacuum_enabled = false\)$/);
});

test("PostgreSQL takes an identity away before it looks at a new type", () => {
  const from = column("id", "bigint", { identity: "byDefault" });
  const to = column("id", "varchar(20)");
  const statements = dialects.postgres.render({ kind: "alterColumn", table: table("t", [to]), from, to });
  assert.deepEqual(statements, [
    'ALTER TABLE "t" ALTER COLUMN "id" DROP IDENTITY',
    'ALTER TABLE "t" ALTER COLUMN "id" TYPE varchar(20)',
  ]);
});

test("an operation that lowering should have replaced is a defect, and is told as one", () => {
  const from = table("t", [column("id")]);
  for (const dialect of ["postgres", "mysql", "mariadb"] as const) {
    assert.throws(() => dialects[dialect].render({ kind: "rebuildTable", from, to: from, copy: [] }), {
      message: `${dialect} has no statement for rebuildTable: it should have been lowered; this is a defect of colonnade`,
    });
  }
});

test("the oldest servers that are supported", () => {
  const floors = Object.fromEntries(Object.values(dialects).map(({ name, floor }) => [name, floor.join(".")]));
  assert.deepEqual(floors, { sqlite: "3.45.0", postgres: "14.0.0", mysql: "8.0.19", mariadb: "10.11.0" });
});

test.run();
