/** Each error has a kind of its own, by which TypeScript narrows it, and constraints are told apart by their generated names. */
import * as assert from "node:assert/strict";
import { test } from "uvu";
import { open, violates } from "../../generated/shared-context/index.ts";
import * as errors from "../../runtime/errors.ts";
import { matrix } from "../support/matrix.ts";
import { withPeople } from "./support/open.ts";

const samples: readonly errors.AnyError[] = [
  new errors.UniqueError("a"),
  new errors.UniqueError("a", { kind: "primaryKey" }),
  new errors.ForeignKeyError("a"),
  new errors.CheckError("a"),
  new errors.NotNullError("a"),
  new errors.NotFoundError("a", { table: "t", columns: ["id"] }),
  new errors.ValueError("a"),
  new errors.UsageError("a"),
  new errors.TimeoutError("a"),
  new errors.LockTimeoutError("a"),
  new errors.CancelledError("a"),
  new errors.ConnectionError("a"),
  new errors.CommitUnknownError("a"),
  new errors.ReadOnlyError("a"),
  new errors.SerializationError("a"),
  new errors.DeadlockError("a"),
  new errors.ServerError("a"),
  new errors.DatabaseError("a"),
  new errors.MigrationError("a"),
  new errors.StoppedError("a"),
  new errors.UnmergedError("a"),
  new errors.DatabaseNewerError("a"),
];

/** What an application writes: the compiler knows what each kind has, and that none is forgotten. */
function inWords(error: errors.AnyError): string {
  switch (error.kind) {
    case "unique":
    case "primaryKey":
    case "foreignKey":
    case "check":
    case "notNull":
      return `${error.kind} of ${error.table ?? "?"}: ${error.columns.join()} ${error.constraint ?? "?"}`;
    case "notFound":
      return `nothing in ${error.table}`;
    case "value":
      return `value of ${error.column ?? "?"}`;
    case "migration":
    case "stopped":
    case "unmerged":
    case "databaseNewer":
      return `migration ${error.version ?? "?"}`;
    case "timeout":
    case "lockTimeout":
    case "cancelled":
    case "connection":
    case "commitUnknown":
    case "readOnly":
    case "serialization":
    case "deadlock":
    case "server":
    case "database":
    case "usage":
      return error.kind;
    default:
      return forgotten(error);
  }
}

const forgotten = (error: never): never => assert.fail(`no word for ${String(error)}`);

test("every class has a kind of its own, and there is no class without", () => {
  const kinds = samples.map(({ kind }) => kind);
  assert.equal(new Set(kinds).size, kinds.length);
  const classes = Object.values(errors).filter(
    (value) => typeof value === "function" && value.prototype instanceof errors.ColonnadeError,
  );
  const abstract = 1;
  assert.equal(new Set(samples.map((error) => error.constructor)).size, classes.length - abstract);
  for (const error of samples) assert.ok(inWords(error).length > 0);
  assert.equal(
    inWords(new errors.UniqueError("a", { table: "t", columns: ["x"], constraint: "uq" })),
    "unique of t: x uq",
  );
});

test("the guard knows them from others, and a subclass is still what it was", () => {
  for (const error of samples) assert.ok(errors.isColonnadeError(error) && error instanceof Error);
  for (const other of [new Error("a"), new RangeError("a"), "text", null, undefined, { kind: "unique" }])
    assert.ok(!errors.isColonnadeError(other));
  assert.ok(new errors.LockTimeoutError("a") instanceof errors.TimeoutError);
  assert.ok(new errors.CommitUnknownError("a") instanceof errors.ConnectionError);
});

test("generated code tells constraints apart by their names", async () => {
  const db = await open("sqlite::memory:");
  try {
    await db.upgrade();
    const session = { id: "s", purpose: "p", createdBy: "c" };
    await db.sessions.insert(session);
    const twice = await db.sessions.insert(session).catch((error: unknown) => error);
    assert.ok(violates(twice, "pk_sessions"), String(twice));
    assert.deepEqual([twice.kind, twice.table, twice.columns], ["primaryKey", "sessions", ["id"]]);
    assert.ok(!violates(twice, "ck_sessions_purpose"));
    const empty = await db.sessions.insert({ ...session, id: "x", purpose: " " }).catch((error: unknown) => error);
    assert.ok(violates(empty, "ck_sessions_purpose"), String(empty));
    assert.ok(!violates(new Error("a"), "pk_sessions"));
    // @ts-expect-error: there is no such constraint
    assert.ok(!violates(twice, "pk_nowhere"));
  } finally {
    await db.close();
  }
});

test.run();

matrix("kinds of errors", (it, engine) => {
  it("narrow what a database refuses", () =>
    withPeople(engine, async (db) => {
      await db.people.insert({ id: 1, name: "ada", age: 3 });
      const told = async (sql: string) => {
        const error = await db.execute(sql).catch((thrown: unknown) => thrown);
        assert.ok(errors.isColonnadeError(error), String(error));
        return inWords(error);
      };
      const values = async (list: string) => told(`INSERT INTO people (id, name, age, boss_id) VALUES (${list})`);
      assert.equal(await values("1, 'bob', 4, NULL"), "primaryKey of people: id pk_people");
      assert.equal(await values("2, 'ada', 3, NULL"), "unique of people: name,age uq_people_name_age");
      assert.equal(await values("2, 'bob', -1, NULL"), "check of people: age ck_people_age");
      assert.equal(await values("2, NULL, 3, NULL"), "notNull of people: name ?");
      assert.equal(await told("UPDATE people SET name = NULL"), "notNull of people: name ?");
      assert.equal(await told("UPDATE people SET age = -5"), "check of people: age ck_people_age");
      await db.people.insert({ id: 2, name: "bob", age: 3 });
      assert.equal(await told("UPDATE people SET name = 'ada'"), "unique of people: name,age uq_people_name_age");
      assert.equal(await told("UPDATE people SET id = 1"), "primaryKey of people: id pk_people");
      assert.equal(await told("SELECT nothing"), "database");
    }));

  it("are those of a savepoint, too, and leave the transaction whole", () =>
    withPeople(engine, async (db) => {
      await db.transaction(async (tx) => {
        await tx.people.insert({ id: 1, name: "ada" });
        const error = await tx
          .transaction((inner) => inner.people.insert({ id: 1, name: "bob" }))
          .catch((thrown: unknown) => thrown);
        assert.ok(errors.violatesConstraint(error, "pk_people"));
      });
      assert.deepEqual(await db.people.names(), ["ada"]);
    }));
});
