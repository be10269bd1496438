/** What the compiler refuses of a pulled schema: the smallest part goes, and what cannot be without it. */
import assert from "node:assert/strict";
import { suite } from "uvu";
import type { Problem } from "../../generator/diagnostics/diagnostic.ts";
import { parseTexts } from "../../generator/parse/index.ts";
import { leaveOut } from "../../generator/pull/refused.ts";

const test = suite("refused parts");

const source = `
import { check, foreignKey, id, index, integer, references, script, select, sql, Table, text, unique, View } from "colonnade/schema";

export class Owners extends Table {
  id = id();
  name = text({ max: 20 }).default("nobody").unique({ name: "owners_name" }).check((name) => sql\`\${name} <> ''\`);
  size = integer().nullable();
  nameAndSize = unique(this.name, this.size).named("owners_both");
  positive = check(sql\`\${this.size} > 0\`).named("owners_positive");
  bySize = index(this.size).named("owners_size");
}

export class Pets extends Table {
  id = id();
  ownerId = references(() => Owners);
  otherId = integer().nullable();
  other = foreignKey([this.otherId], () => Owners, (owners) => [owners.id], { name: "pets_other" });
}

export class Names extends View {
  name = text();
  query = select({ o: Owners }, ({ o }) => sql\`select \${o.name} as "name" from \${o}\`);
}

export class ShortNames extends View {
  name = text();
  query = select({ n: Names }, ({ n }) => sql\`select \${n.name} as "name" from \${n} where length(\${n.name}) < 5\`);
}

export const greeting = script("greeting", {
  create: { sqlite: sql\`CREATE TRIGGER greeting AFTER INSERT ON owners BEGIN SELECT 1; END\` },
  drop: { sqlite: sql\`DROP TRIGGER greeting\` },
  dependsOn: () => [Owners],
});
`;

const { schema, diagnostics } = await parseTexts(new Map([["schema.ts", source]]));

const told = (at: string, more: Partial<Problem> = {}) =>
  leaveOut(schema, [{ code: "C028", message: "refused", at, ...more }]).refused.map(
    ({ kind, name }) => `${kind} ${name}`,
  );

test("the schema of these tests is one", () => {
  assert.deepEqual(
    diagnostics.map(({ message }) => message),
    [],
  );
});

test("a constraint, an index or a default goes alone", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Owners.id#primaryKey", "primary key owners.pk_owners"],
    ["Owners.name#unique", "unique owners.owners_name"],
    ["Owners.nameAndSize", "unique owners.owners_both"],
    ["Owners.nameAndSize#columns", "unique owners.owners_both"],
    ["Owners.positive#check", "check owners.owners_positive"],
    ["Owners.name#check", "check owners.ck_owners_name"],
    ["Owners.bySize", "index owners.owners_size"],
    ["Owners.name#default", "column owners.name"],
    ["Pets.ownerId#references", "foreign key pets.fk_pets_owner_id"],
    ["Pets.ownerId#onDelete", "foreign key pets.fk_pets_owner_id"],
    ["Pets.other", "foreign key pets.pets_other"],
  ];
  for (const [at, part] of cases) assert.deepEqual(told(at), [part], at);
});

test("what is told at a column's type because of a key takes the key", () => {
  const related = [{ at: "Owners.id#type", message: "the other end" }];
  assert.deepEqual(told("Pets.ownerId#type", { code: "C012", related }), ["foreign key pets.fk_pets_owner_id"]);
  assert.deepEqual(told("Pets.ownerId#type"), ["table pets"]);
});

test("a table goes with the keys that refer to it and what needs it, each with its reason", () => {
  const { schema: rest, refused } = leaveOut(schema, [{ code: "C037", message: "no columns", at: "Owners" }]);
  assert.deepEqual(
    refused.map(({ kind, name, definition }) => `${kind} ${name}: ${definition}`),
    [
      "table owners: C037: no columns",
      "foreign key pets.fk_pets_owner_id: it needs table owners, which is left out",
      "foreign key pets.pets_other: it needs table owners, which is left out",
      "view names: it needs table owners, which is left out",
      "view short_names: it needs view names, which is left out",
      "script greeting: it needs table owners, which is left out",
    ],
  );
  assert.deepEqual(
    [...rest.tables, ...rest.views].map(({ className }) => className),
    ["Pets"],
  );
  assert.deepEqual([rest.scripts, rest.tables[0]?.foreignKeys], [[], []]);
});

test("a view or a script goes alone, and what is gone already is not told again", () => {
  assert.deepEqual(told("ShortNames"), ["view short_names"]);
  assert.deepEqual(told("greeting#create"), ["script greeting"]);
  const twice = leaveOut(schema, [
    { code: "C028", message: "first", at: "Pets.other" },
    { code: "C028", message: "second", at: "Pets.other" },
    { code: "C028", message: "of the schema as a whole", at: "" },
  ]);
  assert.equal(twice.refused.length, 1);
});

test.run();
