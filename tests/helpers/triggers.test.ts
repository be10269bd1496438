/** The full row comes back as it stands after triggers, also those that run after the statement. */
import assert from "node:assert/strict";
import type { PerDialect, Schema, Script, SqlPart } from "../../generator/schema/schema.ts";
import type { Database } from "../../runtime/index.ts";
import { matrix } from "../support/matrix.ts";
import { column, schema, table } from "./fixture.ts";
import { generateFiles } from "./generate.ts";
import { openFixture } from "./support.ts";

const touched = { table: "Touched" } as const;
const texts = (of: PerDialect<readonly SqlPart[]>) => of;

const script = (name: string, create: Script["create"]): Script => ({
  property: name,
  name,
  create,
  drop: {},
  dependsOn: ["Touched"],
});

/** On SQLite and PostgreSQL the row is changed after it was written; MySQL and MariaDB let a trigger change it before only. */
const sqliteBody = "BEGIN UPDATE touched SET touches = touches + 1, note = new.name || '!' WHERE id = new.id; END";
const body = "FOR EACH ROW SET new.touches = new.touches + 1, new.note = concat(new.name, '!')";

const scripts: readonly Script[] = [
  script(
    "touch",
    texts({
      postgres: [
        "CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF pg_trigger_depth() = 1 THEN " +
          "UPDATE touched SET touches = touches + 1, note = new.name || '!' WHERE id = new.id; END IF; RETURN NULL; END $$",
      ],
    }),
  ),
  script(
    "touch_inserted",
    texts({
      sqlite: ["CREATE TRIGGER touch_inserted AFTER INSERT ON ", touched, ` ${sqliteBody}`],
      postgres: ["CREATE TRIGGER touch_inserted AFTER INSERT ON ", touched, " FOR EACH ROW EXECUTE FUNCTION touch()"],
      mysql: ["CREATE TRIGGER touch_inserted BEFORE INSERT ON ", touched, ` ${body}`],
      mariadb: ["CREATE TRIGGER touch_inserted BEFORE INSERT ON ", touched, ` ${body}`],
    }),
  ),
  script(
    "touch_updated",
    texts({
      sqlite: ["CREATE TRIGGER touch_updated AFTER UPDATE OF name ON ", touched, ` ${sqliteBody}`],
      postgres: ["CREATE TRIGGER touch_updated AFTER UPDATE ON ", touched, " FOR EACH ROW EXECUTE FUNCTION touch()"],
      mysql: ["CREATE TRIGGER touch_updated BEFORE UPDATE ON ", touched, ` ${body}`],
      mariadb: ["CREATE TRIGGER touch_updated BEFORE UPDATE ON ", touched, ` ${body}`],
    }),
  ),
];

const triggered: Schema = {
  ...schema,
  tables: [
    table("Touched", {
      columns: [
        column("id", { kind: "bigint", as: "number" }, { identity: "byDefault" }),
        column("name", { kind: "text", max: 50 }),
        column("touches", { kind: "integer" }, { default: { kind: "value", value: 0 } }),
        column("note", { kind: "text", max: 60 }, { nullable: true }),
        column("changedAt", { kind: "timestamp" }, { default: { kind: "now" }, updatedNow: true }),
      ],
      key: ["id"],
      uniques: [{ columns: ["name"] }],
    }),
  ],
  views: [],
  scripts,
};

interface TouchedRow {
  readonly id: number;
  readonly name: string;
  readonly touches: number;
  readonly note: string | null;
  readonly changedAt: Date;
}

interface TouchedTable {
  get(id: number): Promise<TouchedRow | undefined>;
  insert(values: Partial<TouchedRow>): Promise<TouchedRow>;
  insertMany(rows: readonly Partial<TouchedRow>[]): Promise<TouchedRow[]>;
  upsert(values: Partial<TouchedRow>): Promise<TouchedRow>;
  upsertByName(values: Partial<TouchedRow>): Promise<TouchedRow>;
  patch(id: number, patch: Partial<TouchedRow>): Promise<TouchedRow | undefined>;
  updateWhere(where: object, patch: Partial<TouchedRow>): Promise<number>;
}

const folder = await generateFiles("triggers", triggered);
const old = new Date("2020-01-01T00:00:00Z");

matrix("helpers: triggers", (test, engine) => {
  let db: Database<{ readonly touched: TouchedTable }>;

  test.before(async () => {
    db = await openFixture(engine, triggered, folder);
  });
  test.after(async () => {
    await db?.close();
  });

  /** What came back is what stands there, and the triggers have run. */
  async function assertFinal(row: TouchedRow | undefined, touches: number): Promise<TouchedRow> {
    assert.ok(row);
    assert.deepEqual(await db.touched.get(row.id), row);
    assert.deepEqual([row.touches, row.note], [touches, `${row.name}!`]);
    return row;
  }

  test("an insert, with its number given and without", async () => {
    await assertFinal(await db.touched.insert({ name: "a" }), 1);
    await assertFinal(await db.touched.insert({ id: 5000, name: "b" }), 1);
  });

  test("many rows, in their order", async () => {
    const rows = await db.touched.insertMany(
      Array.from({ length: 30 }, (_, index) => ({
        name: `m${index}`,
        ...(index % 7 === 0 ? { id: 6000 - index } : {}),
      })),
    );
    for (const [index, row] of rows.entries()) {
      assert.equal(row.name, `m${index}`);
      await assertFinal(row, 1);
    }
  });

  test("a patch, and the time that the database keeps", async () => {
    const { id } = await db.touched.insert({ name: "p", changedAt: old });
    const row = await assertFinal(await db.touched.patch(id, { name: "p2" }), 2);
    assert.ok(row.changedAt.getTime() > Date.now() - 60_000, String(row.changedAt));
  });

  test("an upsert that inserts, and one that updates", async () => {
    const first = await assertFinal(await db.touched.upsertByName({ name: "u", changedAt: old }), 1);
    const second = await assertFinal(await db.touched.upsert({ id: first.id, name: "u2" }), 2);
    assert.ok(second.changedAt.getTime() > Date.now() - 60_000);
    const third = await db.touched.upsertByName({ name: "u2", touches: 10 });
    assert.deepEqual(await db.touched.get(first.id), third);
    assert.equal(third.id, first.id);
  });

  test("an upsert of a key that is there already, after rows that were numbered", async () => {
    const rows = await db.touched.insertMany([{ name: "x1" }, { name: "x2" }]);
    const again = await db.touched.upsertByName({ name: "x1" });
    assert.equal(again.id, rows[0]?.id);
    assert.deepEqual(await db.touched.get(again.id), again);
  });

  test("rows that triggers change are not counted", async () => {
    await db.touched.insertMany([{ name: "w1" }, { name: "w2" }]);
    assert.equal(await db.touched.updateWhere({ name: { startsWith: "w" } }, { touches: 0 }), 2);
  });
});
