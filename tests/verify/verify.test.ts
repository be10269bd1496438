/** `generate --verify` on real databases: what passes, what is found, and that nothing is left behind. */
import assert from "node:assert/strict";
import { readSnapshot } from "../../generator/catalog/snapshot.ts";
import { dialects } from "../../generator/dialects/registry.ts";
import { chained, type MigrationFiles } from "../../generator/migrations/state.ts";
import { wholeMigration } from "../../generator/migrations/whole.ts";
import type { DialectName } from "../../generator/schema/schema.ts";
import { type Verification, type Verifier, verifier } from "../../generator/verify/index.ts";
import { databasesNamed } from "../support/databases.ts";
import { type Engine, matrix } from "../support/matrix.ts";
import { serverVariable } from "../support/servers/server.ts";
import { source, type Workplace, withServer, workplace } from "./project.ts";

const authors = `export class Authors extends Table {
  id = id();
  email = text({ max: 320 }).unique();
}`;
const notes = (members = "") =>
  source(`${authors}
export class Notes extends Table {
  id = id();
  authorId = references(() => Authors, { onDelete: "cascade" });
  state = oneOf("open", "done").default("open");
${members}
  author = index(this.authorId);
}`);

async function scratches(engine: Engine): Promise<readonly string[]> {
  if (engine.name === "sqlite") return [];
  return databasesNamed(process.env[serverVariable(engine.name)] ?? "", `colonnade_scratch_${process.pid}_`);
}

/** Tries the chain as it lies there, with some texts replaced. */
async function tryTexts(
  place: Workplace,
  dialect: DialectName,
  trying: Verifier,
  edit: (migration: MigrationFiles) => Partial<MigrationFiles>,
): Promise<Verification> {
  const migrations: MigrationFiles[] = [];
  for (const migration of await place.migrations(dialect)) {
    const parent = migrations.at(-1);
    const edited = { ...migration, ...edit(chained(migration, parent)) };
    const behind = (text: string) =>
      text.replace(/^-- parent: .*$/m, `-- parent: ${parent === undefined ? "none" : `sha256:${parent.chain}`}`);
    migrations.push(chained({ ...edited, up: behind(edited.up), down: behind(edited.down) }, parent));
  }
  const { catalog } = readSnapshot(place.read(`generated/${dialect}/snapshot.json`), "snapshot.json");
  const desired = wholeMigration(dialects[dialect], catalog);
  const folder = `generated/${dialect}`;
  return trying.tryChain({ dialect: dialects[dialect], folder, migrations, after: 0, desired });
}

const told = ({ diagnostics }: Pick<Verification, "diagnostics">) =>
  diagnostics.map(
    ({ severity, message, label }) => `${severity}: ${message}${label === undefined ? "" : ` | ${label}`}`,
  );

matrix("generate --verify", (test, engine) => {
  const place = workplace([engine.name]);
  test.after(() => place.remove());

  test("what is new passes and is written; with nothing new, all of it is tried", async () => {
    await withServer(engine, async (urls) => {
      const first = await place.generate(notes(), { name: "initial", verifier: verifier({ urls }) });
      assert.equal(first.status, "written");
      assert.deepEqual(first.verified?.[0]?.trials[0]?.up, [1]);
      const second = await place.generate(notes("  words = integer().nullable();"), {
        name: "words",
        verifier: verifier({ urls }),
      });
      assert.equal(second.status, "written");
      const [trial] = second.verified?.[0]?.trials ?? [];
      assert.deepEqual([trial?.up, trial?.down, trial?.irreversible], [[2], [2], []]);
      assert.doesNotMatch(trial?.place ?? "", /:[^*/]+@/, "the password");
      const again = await place.generate(notes("  words = integer().nullable();"), { verifier: verifier({ urls }) });
      assert.equal(again.status, "unchanged");
      assert.deepEqual(again.verified?.[0]?.trials[0]?.up, [1, 2]);
      assert.deepEqual(again.verified?.[0]?.trials[0]?.down, [2, 1]);
    });
    assert.deepEqual(await scratches(engine), []);
  });

  test("without a server, a server's dialect is named as not tried", async () => {
    const { verified } = await place.generate(notes("  words = integer().nullable();"), { verifier: verifier() });
    assert.equal(verified?.[0]?.trials.length, engine.name === "sqlite" ? 1 : 0);
  });

  test("a way up that leads elsewhere is found, and nothing is written for it", async () => {
    await withServer(engine, async (urls) => {
      const found = await tryTexts(place, engine.name, verifier({ urls }), ({ version, up }) =>
        version === 2 ? { up: up.replace(/(["`'])words\1/g, "$1wrods$1") } : {},
      );
      const [first = "", ...more] = told(found);
      assert.match(first, /0002 words does not lead to what the schema says: column notes\.words is missing$/);
      assert.ok(
        more.some((line) => line.includes("column notes.wrods is not expected")),
        more.join("\n"),
      );
      assert.ok(first.startsWith(`error: ${engine.name} (`), first);
      assert.equal(found.diagnostics[0]?.span?.file, `generated/${engine.name}/migrations/0002_words.up.sql`);
    });
  });

  test("a way down that leads elsewhere, and one that fails", async () => {
    await withServer(engine, async (urls) => {
      const stays = await tryTexts(place, engine.name, verifier({ urls }), ({ version, down }) =>
        version === 2 ? { down: `${down.split("\n").slice(0, 4).join("\n")}\n` } : {},
      );
      assert.match(
        told(stays).join("\n"),
        /0002 words does not lead back to what was there before: column notes\.words is not expected/,
      );
      const fails = await tryTexts(place, engine.name, verifier({ urls }), ({ version, down }) =>
        version === 2 ? { down: `${down}DROP TABLE nowhere;\n` } : {},
      );
      assert.match(told(fails).join("\n"), /0002 words on its way down fails: .*nowhere.* \| DROP TABLE nowhere$/i);
      assert.deepEqual(fails.trials[0]?.up, [1, 2]);
      assert.deepEqual(fails.trials[0]?.down, []);
    });
    assert.deepEqual(await scratches(engine), []);
  });

  test("a statement that the engine refuses is told with its first line", async () => {
    await withServer(engine, async (urls) => {
      const found = await tryTexts(place, engine.name, verifier({ urls }), ({ version, up }) =>
        version === 1 ? { up: `${up}\nCREATE TABLE authors (\n  id integer\n);\n` } : {},
      );
      assert.match(
        told(found).join("\n"),
        /^error: .*: 0001 initial on its way up fails: .*exists.* \| CREATE TABLE authors \(/,
      );
    });
    assert.deepEqual(await scratches(engine), []);
  });

  test("what is irreversible is named and not run; what lies below is tried all the same", async () => {
    await withServer(engine, async (urls) => {
      const found = await tryTexts(place, engine.name, verifier({ urls }), ({ version, down }) =>
        version === 2
          ? { down: `${down.replace(/^-- data: .*$/m, "-- data: irreversible: the words")}DROP TABLE nowhere;\n` }
          : {},
      );
      assert.deepEqual(told(found), []);
      const [trial] = found.trials;
      assert.deepEqual(trial?.irreversible, [{ version: 2, name: "words", what: "the words" }]);
      assert.deepEqual(trial?.down, [1]);
    });
  });

  test("an interruption drops the scratch databases", async () => {
    await withServer(engine, async (urls) => {
      const controller = new AbortController();
      const interrupted = new Error("interrupted");
      const trying = verifier({ urls, signal: controller.signal });
      setTimeout(() => controller.abort(interrupted), engine.name === "sqlite" ? 0 : 60);
      const running = (async () => {
        for (;;) await tryTexts(place, engine.name, trying, () => ({}));
      })();
      await assert.rejects(running, interrupted);
    });
    assert.deepEqual(await scratches(engine), []);
  });

  test("a hand-written migration that does more than the schema says is a warning", async () => {
    const members = "  words = integer().nullable();";
    assert.equal((await place.generate(notes(members), { empty: true, name: "by_hand" })).status, "written");
    const [up, down] = (["up", "down"] as const).map(
      (way) => `generated/${engine.name}/migrations/0003_by_hand.${way}.sql`,
    );
    place.write(up ?? "", `${place.read(up ?? "")}CREATE TABLE extra (id integer);\n`);
    place.write(down ?? "", `${place.read(down ?? "")}DROP TABLE extra;\n`);
    await withServer(engine, async (urls) => {
      const outcome = await place.generate(notes(members), { verifier: verifier({ urls }) });
      assert.deepEqual(
        outcome.diagnostics.map(({ code, severity }) => [code, severity]),
        [["C054", "warning"]],
      );
      assert.match(outcome.diagnostics[0]?.message ?? "", /table extra is not expected/);
      assert.deepEqual(outcome.verified?.[0]?.trials[0]?.down, [3, 2, 1]);
    });
  });
});

matrix(
  "generate --verify without the privilege",
  (test, engine) => {
    test("a user who may not create databases is told so", async () => {
      const { url, drop } = await engine.database();
      const { query } = await import("../support/databases.ts");
      const poor = new URL(url);
      poor.username = `colonnade_poor_${process.pid}`;
      poor.password = "secret-enough";
      const isPostgres = engine.name === "postgres";
      const admin = isPostgres
        ? url
        : (process.env[serverVariable(engine.name === "sqlite" ? "mysql" : engine.name)] ?? url);
      const user = isPostgres ? poor.username : `'${poor.username}'@'%'`;
      const database = poor.pathname.slice(1);
      await query(
        admin,
        isPostgres
          ? `create role ${user} login password 'secret-enough'`
          : `create user ${user} identified by 'secret-enough'`,
      );
      try {
        await query(
          admin,
          isPostgres ? `grant connect on database ${database} to ${user}` : `grant all on ${database}.* to ${user}`,
        );
        const place = workplace([engine.name]);
        const outcome = place.generate(notes(), { verifier: verifier({ urls: [poor.href] }) });
        await assert.rejects(outcome, (error: Error & { hint?: string }) => {
          assert.match(error.message, /may not create databases/);
          assert.doesNotMatch(`${error.message}${error.hint}`, /secret-enough/);
          assert.match(error.hint ?? "", isPostgres ? /CREATEDB/ : /GRANT/);
          return true;
        });
        assert.deepEqual(place.output(), {});
        place.remove();
      } finally {
        if (isPostgres) await query(admin, `revoke all on database ${database} from ${user}`);
        await query(admin, isPostgres ? `drop role ${user}` : `drop user ${user}`);
        await drop();
      }
    });
  },
  ["postgres", "mysql", "mariadb"],
);
