/** Offline scripts do what the runner does, bookkeeping included, when the database's own command line runs them. */
import * as assert from "node:assert/strict";
import { connect } from "../../runtime/connect.ts";
import { offlineSql } from "../../runtime/migrate/offline.ts";
import { current, history } from "../../runtime/migrate/read.ts";
import { downgrade, upgrade } from "../../runtime/migrate/run.ts";
import { type EngineName, matrix } from "../support/matrix.ts";
import { runScript } from "./support/command-line.ts";
import { ask, tables } from "./support/database.ts";
import { chainOf, three, type Written } from "./support/migrations.ts";

/** A trigger whose body has a `;` of its own. */
const trigger: Record<EngineName, Written> = {
  sqlite: {
    name: "trigger",
    mode: "rebuild",
    up: "CREATE TRIGGER trg AFTER INSERT ON parents BEGIN UPDATE parents SET name = name || '; //' WHERE id = new.id; SELECT 1; END;\n",
    down: "DROP TRIGGER trg;\n",
  },
  postgres: {
    name: "trigger",
    up: "CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := NEW.name || '; //'; RETURN NEW; END $$;\nCREATE TRIGGER trg BEFORE INSERT ON parents FOR EACH ROW EXECUTE FUNCTION touch();\n",
    down: "DROP TRIGGER trg ON parents;\nDROP FUNCTION touch();\n",
  },
  mysql: {
    name: "trigger",
    up: "CREATE TRIGGER trg BEFORE INSERT ON parents FOR EACH ROW BEGIN\n  SET NEW.name = concat(NEW.name, '; //');\n  IF NEW.id < 0 THEN SET NEW.id = 0; END IF;\nEND;\n",
    down: "DROP TRIGGER trg;\n",
  },
  mariadb: {
    name: "trigger",
    up: "CREATE TRIGGER trg BEFORE INSERT ON parents FOR EACH ROW BEGIN\n  SET NEW.name = concat(NEW.name, '; //');\n  IF NEW.id < 0 THEN SET NEW.id = 0; END IF;\nEND;\n",
    down: "DROP TRIGGER trg;\n",
  },
};

matrix("offline scripts", (test, engine) => {
  const chain = chainOf(engine.name, [...three, trigger[engine.name]]);

  test("come to the same database as the runner, and the runner goes on from there", async () => {
    const [scripted, run] = await Promise.all([engine.database(), engine.database()]);
    await runScript(engine.name, scripted.url, offlineSql(engine.name, chain.migrations, 0, "head"));
    const [one, two] = await Promise.all([connect(scripted.url), connect(run.url)]);
    try {
      await upgrade(two, chain);
      assert.deepEqual(await tables(one), await tables(two));
      const rows = async (driver: typeof one) =>
        (await history(driver, chain)).map(({ version, name, checksum, chain }) => [version, name, checksum, chain]);
      assert.deepEqual(await rows(one), await rows(two));
      assert.deepEqual((await upgrade(one, chain)).steps, []);
      await ask(one, "INSERT INTO parents (id, name) VALUES (5, 'a')");
      assert.deepEqual(await ask(one, "SELECT name FROM parents WHERE id = 5"), [["a; //"]]);
      await downgrade(one, chain, 2);
    } finally {
      await Promise.all([one.close(), two.close()]);
    }
    await runScript(engine.name, scripted.url, offlineSql(engine.name, chain.migrations, 2, "+1"));
    const again = await connect(scripted.url);
    try {
      assert.equal((await current(again))?.version, 3);
    } finally {
      await again.close();
    }
  });

  test("go back to base and leave nothing", async () => {
    const { url } = await engine.database();
    await runScript(engine.name, url, offlineSql(engine.name, chain.migrations, 0, "head"));
    await runScript(engine.name, url, offlineSql(engine.name, chain.migrations, 4, "base"));
    const driver = await connect(url);
    try {
      assert.deepEqual(await tables(driver), []);
    } finally {
      await driver.close();
    }
  });

  test("stop at a database that is at another version", async () => {
    const { url } = await engine.database();
    await runScript(engine.name, url, offlineSql(engine.name, chain.migrations, 0, 1));
    await assert.rejects(runScript(engine.name, url, offlineSql(engine.name, chain.migrations, 0, 1)));
  });
});
