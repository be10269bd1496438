/** nullsNotDistinct() refuses the same rows on every engine, natively and emulated. */

import assert from "node:assert/strict";
import type { Version } from "../../generator/dialects/dialect.ts";
import { type Engine, matrix } from "../support/matrix.ts";
import { refuses, withDatabase } from "./support.ts";

const text = `
export class Owners extends Table {
  id = text({ max: 40 }).primaryKey();
}
export class Slots extends Table {
  id = id();
  owner = references(() => Owners, { onDelete: "cascade" }).nullable();
  size = integer().nullable();
  name = text({ max: 40 });
  slot = unique(this.owner, this.size, this.name).nullsNotDistinct();
  alone = integer().nullable();
  both = unique(this.alone).nullsNotDistinct();
}`;

const served = `
export class Owners extends Table {
  id = text({ max: 40 }).primaryKey();
}
export class Slots extends Table {
  id = id();
  owner = references(() => Owners);
  size = integer().nullable();
  slot = unique(this.size, this.owner).nullsNotDistinct();
}`;

const targets: Readonly<Partial<Record<Engine["name"], readonly Version[]>>> = {
  postgres: [
    [14, 0, 0],
    [15, 0, 0],
  ],
};

matrix("nulls not distinct", (test, engine) => {
  for (const target of targets[engine.name] ?? [undefined]) {
    test(target === undefined ? "every combination" : `for version ${target[0]}`, () =>
      withDatabase(
        engine,
        text,
        async (raw) => {
          await raw.run("insert into owners (id) values ('a'), ('b')");
          let alone = 0;
          const insert = (owner: string, size: string, name: string) => {
            alone += 1;
            return `insert into slots (owner, size, name, alone) values (${owner}, ${size}, '${name}', ${alone})`;
          };
          const keys = ["null", "'a'", "'b'"].flatMap((owner) =>
            ["null", "1", "0"].flatMap((size) => ["", "x"].map((name) => [owner, size, name] as const)),
          );
          for (const key of keys) await raw.run(insert(...key));
          for (const key of keys) await refuses(raw, insert(...key), /unique|duplicate/i);
          await raw.run("insert into slots (name, alone) values ('y', null)");
          await refuses(raw, "insert into slots (name, alone) values ('z', null)", /unique|duplicate/i);
          await raw.run("delete from owners where id = 'a'");
          const [row] = await raw.rows("select count(*) from slots");
          assert.equal(Number(row?.[0]), 13);
          for (const [owner, size, name] of keys.filter(([owner]) => owner !== "'a'")) {
            await refuses(raw, insert(owner, size, name), /unique|duplicate/i);
          }
          // The invisible column of an emulation is not in the way of an insert without column names.
          await raw.run("insert into owners values ('c')");
        },
        target,
      ),
    );
  }

  test("a foreign key beside them is enforced", () =>
    withDatabase(engine, served, async (raw) => {
      await raw.run("insert into owners (id) values ('a')");
      await raw.run("insert into slots (owner, size) values ('a', 1)");
      await refuses(raw, "insert into slots (owner, size) values ('nobody', 2)", /foreign key/i);
    }));
});
