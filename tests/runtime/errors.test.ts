/** The same error for the same fault on every engine, with table, columns and constraint, and without the values. */
import * as assert from "node:assert/strict";
import { connect } from "../../runtime/connect.ts";
import type { Database } from "../../runtime/database.ts";
import {
  CheckError,
  ColonnadeError,
  ConstraintError,
  DatabaseError,
  DeadlockError,
  ForeignKeyError,
  NotNullError,
  ReadOnlyError,
  TimeoutError,
  UniqueError,
  ValueError,
} from "../../runtime/errors.ts";
import { bind } from "../../runtime/parameters.ts";
import { type EngineName, matrix } from "../support/matrix.ts";
import { openPeople, type Tables, withPeople } from "./support/open.ts";

async function failure(work: Promise<unknown>): Promise<ColonnadeError> {
  const error = await work.then(
    () => assert.fail("nothing was refused"),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof ColonnadeError, String(error));
  return error;
}

/** Everything that a log could show of an error. */
const shown = (error: Error): string =>
  `${error.stack}${JSON.stringify(error, Object.getOwnPropertyNames(error))}${String(error.cause)}`;

const insert = "INSERT INTO people (id, name, age, boss_id) VALUES (:id, :name, :age, :boss)";
const person = { id: 1, name: "hunter2", age: 30, boss: null };

matrix("errors", (test, engine) => {
  const refused = async (db: Database<Tables>, sql: string, values: Parameters<typeof db.execute>[1]) => {
    const error = await failure(db.execute(sql, values));
    assert.ok(error instanceof ConstraintError, `${error.name}: ${error.message}`);
    assert.ok(!shown(error).includes("hunter2"), shown(error));
    return error;
  };

  test("name the primary key", () =>
    withPeople(engine, async (db) => {
      await db.execute(insert, person);
      const error = await refused(db, insert, { ...person, name: "hunter2 for key 'x'" });
      assert.ok(error instanceof UniqueError);
      assert.deepEqual(
        [error.kind, error.table, error.columns, error.constraint],
        ["primaryKey", "people", ["id"], "pk_people"],
      );
      assert.equal(error.message, "people has a row with the same id already (pk_people)");
      assert.ok(error.code !== undefined);
    }));

  test("lead to who asked, by their stack", () =>
    withPeople(engine, async (db) => {
      await db.people.insert({ id: 1, name: "a" });
      const whoAsks = async () => void (await db.people.insert({ id: 1, name: "b" }));
      const whoAsksInside = () =>
        db.transaction(async (tx) => {
          await tx.people.insert({ id: 1, name: "b" });
        });
      const whoAsksAtOnce = async () => void (await db.execute(insert, person));
      for (const ask of [whoAsks, whoAsksInside, whoAsksAtOnce]) {
        const { stack } = await failure(ask());
        assert.match(stack ?? "", /errors\.test\.ts/, stack);
      }
    }));

  test("name the unique constraint, whatever the value holds", () =>
    withPeople(engine, async (db) => {
      const odd = { ...person, name: "hunter2' for key 'people.x" };
      await db.execute(insert, odd);
      const error = await refused(db, insert, { ...odd, id: 2 });
      assert.ok(error instanceof UniqueError);
      assert.deepEqual(
        [error.kind, error.table, error.columns, error.constraint],
        ["unique", "people", ["name", "age"], "uq_people_name_age"],
      );
    }));

  test("name the foreign key of a row that refers to nothing", () =>
    withPeople(engine, async (db) => {
      const error = await refused(db, insert, { ...person, boss: 77 });
      assert.ok(error instanceof ForeignKeyError);
      assert.deepEqual([error.table, error.columns, error.constraint], ["people", ["boss_id"], "fk_people_boss_id"]);
    }));

  test("name which of several foreign keys it was, and leave nothing behind", () =>
    withPeople(engine, async (db, url) => {
      const key = {
        sqlite: "integer PRIMARY KEY AUTOINCREMENT",
        postgres: "integer PRIMARY KEY",
        mysql: "int PRIMARY KEY",
        mariadb: "int PRIMARY KEY",
      };
      const reference = (name: string) =>
        `${name} int, CONSTRAINT fk_teams_${name} FOREIGN KEY (${name}) REFERENCES people (id)`;
      const columns = ["lead_id", "second_id", "third_id"];
      const [plain, keys] = [
        columns.map((name) => `${name} int`),
        columns.map((name) => reference(name).replace(/^.*?, /, "")),
      ];
      await db.execute(`CREATE TABLE teams (id ${key[engine.name]}, ${[...plain, ...keys].join(", ")})`);
      const constraints = Object.fromEntries(
        columns.map((name) => [`fk_teams_${name}`, { kind: "foreignKey", table: "teams", columns: [name] } as const]),
      );
      const driver = await connect(url, { constraints });
      const { statement, values } = bind(
        "INSERT INTO teams (id, lead_id, second_id, third_id) VALUES (5, :a, :b, :c)",
        { a: null, b: 9, c: null },
        engine.name,
      );
      const error = await failure(driver.run(statement, values));
      assert.ok(error instanceof ForeignKeyError);
      assert.deepEqual([error.table, error.columns, error.constraint], ["teams", ["second_id"], "fk_teams_second_id"]);
      assert.deepEqual(await db.query("SELECT id FROM teams"), []);
      assert.equal((await failure(driver.run(statement, values))).code, error.code);
      await driver.close();
    }));

  test("tell a row that is referred to", () =>
    withPeople(engine, async (db) => {
      await db.execute(insert, person);
      await db.execute(insert, { ...person, id: 2, age: 31, boss: 1 });
      const error = await refused(db, "DELETE FROM people WHERE id = :id", { id: 1 });
      assert.ok(error instanceof ForeignKeyError);
      assert.match(error.message, /other rows still refer to this row/);
    }));

  test("name the check", () =>
    withPeople(engine, async (db) => {
      const error = await refused(db, insert, { ...person, age: -1 });
      assert.ok(error instanceof CheckError);
      assert.deepEqual([error.table, error.columns, error.constraint], ["people", ["age"], "ck_people_age"]);
    }));

  test("name the column that must not be null", () =>
    withPeople(engine, async (db) => {
      for (const attempt of [
        () => refused(db, insert, { ...person, name: null }),
        () => refused(db, "INSERT INTO people (id) VALUES (:id)", { id: 3 }),
      ]) {
        const error = await attempt();
        assert.ok(error instanceof NotNullError, error.message);
        assert.deepEqual([error.table, error.columns], ["people", ["name"]]);
      }
    }));

  test("are DatabaseError for anything else, without the values", () =>
    withPeople(engine, async (db) => {
      const error = await failure(db.query("SELECT * FROM nowhere WHERE a = :a", { a: "hunter2" }));
      assert.ok(error instanceof DatabaseError);
      assert.match(error.message, /nowhere/);
      assert.ok(!shown(error).includes("hunter2"));
    }));

  if (engine.name !== "sqlite") {
    test("are ValueError where the engine cannot hold a value", () =>
      withPeople(engine, async (db) => {
        const error = await failure(db.execute(insert, { ...person, name: "hunter2".repeat(10) }));
        assert.ok(error instanceof ValueError, error.name);
        assert.ok(!shown(error).includes("hunter2"));
        const wrong = await failure(db.execute("INSERT INTO people (id, name) VALUES (:id, 'a')", { id: "hunter2" }));
        assert.ok(wrong instanceof ValueError, `${wrong.name} ${wrong.message}`);
        assert.ok(!shown(wrong).includes("hunter2"));
      }));

    test("tell a deadlock, and one of the two goes on", () =>
      withPeople(engine, async (db) => {
        await db.execute(insert, person);
        await db.execute(insert, { ...person, id: 2, name: "bob" });
        let arrived = 0;
        let meet: () => void = () => {};
        const both = new Promise<void>((resolve) => {
          meet = resolve;
        });
        const update = "UPDATE people SET age = age + 1 WHERE id = :id";
        const run = (first: number, second: number) =>
          db.transaction(async (tx) => {
            await tx.execute(update, { id: first });
            if (++arrived === 2) meet();
            await both;
            await tx.execute(update, { id: second });
          });
        const results = await Promise.allSettled([run(1, 2), run(2, 1)]);
        const failed = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
        assert.equal(failed.length, 1);
        assert.ok(failed[0] instanceof DeadlockError, String(failed[0]));
      }));

    if (engine.name === "mysql") {
      test("tell rows that refer to each other too deeply for a deletion, three deep being the most", () =>
        withPeople(engine, async (db) => {
          await db.execute("CREATE TABLE rooms (id int PRIMARY KEY)");
          await db.execute(`CREATE TABLE posts (
            id int PRIMARY KEY, room int NOT NULL, answered int,
            FOREIGN KEY (room) REFERENCES rooms (id) ON DELETE CASCADE,
            FOREIGN KEY (answered) REFERENCES posts (id) ON DELETE SET NULL
          )`);
          for (const [room, posts] of [3, 4].entries()) {
            await db.execute("INSERT INTO rooms VALUES (:room)", { room });
            for (let i = 0; i < posts; i++) {
              const answered = i === 0 ? null : 10 * room + i - 1;
              await db.execute("INSERT INTO posts VALUES (:id, :room, :answered)", {
                id: 10 * room + i,
                room,
                answered,
              });
            }
          }
          assert.equal(await db.execute("DELETE FROM rooms WHERE id = 0"), 1);
          const error = await failure(db.execute("DELETE FROM rooms WHERE id = 1"));
          assert.ok(error instanceof DatabaseError, String(error));
          assert.equal(error.code, "6575");
          assert.match(
            error.message,
            /refer to each other more deeply than the server follows\nhint: delete those rows first/,
          );
          assert.deepEqual(await db.query("SELECT count(*) AS n FROM posts"), [{ n: 4 }]);
        }));
    }

    test("tell a lock that was not free in time", () =>
      withPeople(engine, async (db) => {
        await db.execute(insert, person);
        const settings: Partial<Record<EngineName, string>> = {
          postgres: "SET LOCAL lock_timeout = '100ms'",
          mysql: "SET SESSION innodb_lock_wait_timeout = 1",
          mariadb: "SET SESSION innodb_lock_wait_timeout = 1",
        };
        const update = "UPDATE people SET age = 1";
        await db.transaction(async (tx) => {
          await tx.execute(update);
          const error = await failure(
            db.transaction(async (other) => {
              await other.execute(settings[engine.name] ?? "");
              await other.execute(update);
            }),
          );
          assert.ok(error instanceof TimeoutError, String(error));
        });
      }));
  } else {
    test("tell a database that can only be read", () =>
      withPeople(engine, async (_, url) => {
        const readOnly = await openPeople(`${url}?mode=ro`);
        assert.deepEqual(await readOnly.people.names(), []);
        assert.ok((await failure(readOnly.execute(insert, person))) instanceof ReadOnlyError);
        await readOnly.close();
      }));

    test("tell a database that stayed locked", () =>
      withPeople(engine, async (db, url) => {
        const impatient = await openPeople(url, { busyTimeout: 100 });
        await db.transaction(async (tx) => {
          await tx.execute(insert, person);
          assert.ok((await failure(impatient.execute(insert, { ...person, id: 2 }))) instanceof TimeoutError);
        });
        await impatient.close();
      }));
  }
});
