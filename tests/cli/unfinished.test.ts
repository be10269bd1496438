/** `status` of a database where a migration stopped in the middle: how far it came, where it stands, what to do. */
import assert from "node:assert/strict";
import { type EngineName, matrix } from "../support/matrix.ts";
import { openRaw } from "../support/raw.ts";
import { blog, folder } from "./support/cli.ts";

const stopping = "CREATE TABLE first (id int PRIMARY KEY);\nINSERT INTO first (id) VALUES (1);\n";
const engines = ["mysql", "mariadb"] as const;

/** A project of two migrations, the second of which a test writes by hand. */
function projectOf(engine: EngineName) {
  const project = folder(blog([engine]));
  project.colonnade("generate");
  project.colonnade("generate", "--empty", "--name", "mend");
  const file = (direction: string) => `generated/${engine}/migrations/0002_mend.${direction}.sql`;
  const headers = { up: project.read(file("up")).trimEnd(), down: project.read(file("down")).trimEnd() };
  /** The ways end with these statements. */
  const handWrite = (last: string, downLast = "") =>
    project.write({
      [file("up")]: `${headers.up}\n\n${stopping}${last}`,
      [file("down")]: `${headers.down}\n\nDROP TABLE first;\n${downLast}`,
    });
  return { project, handWrite };
}

matrix(
  "status of what stopped",
  (test, engine) => {
    const { project, handWrite } = projectOf(engine.name);
    const statusOf = (url: string) => {
      const { status, stdout, stderr } = project.colonnade("status", "--url", url);
      assert.equal(status, 0, stderr);
      return stdout;
    };

    test.after(() => project.remove());

    test("a statement that may be taken back: the next one is named", async () => {
      const { url, drop } = await engine.database();
      handWrite("INSERT INTO nowhere (id) VALUES (1);\n");
      const failed = project.colonnade("upgrade", "--url", url);
      assert.equal(failed.status, 1);
      assert.match(failed.stderr, /hint: mend what it names in the database, or in the file/);
      const stdout = statusOf(url);
      assert.match(stdout, /^version 1 of 2: 1 pending\n {2}0002 mend\n/);
      assert.match(
        stdout,
        /applying 0002 mend stopped in the middle: statements 1 to 2 are done, and statement 3 of 3 in 0002_mend\.up\.sql comes next\n {2}INSERT INTO nowhere \(id\) VALUES \(1\)\nhint: `colonnade upgrade 2` goes on with it\n/,
      );
      const { unfinished } = JSON.parse(project.colonnade("status", "--url", url, "--json").stdout);
      assert.deepEqual([unfinished.statement, unfinished.state], [2, "done"]);
      assert.equal(unfinished.sql, "INSERT INTO nowhere (id) VALUES (1)");
      const checked = project.colonnade("check", "--url", url);
      assert.equal(checked.status, 1);
      assert.match(checked.stderr, /applying 0002 mend stopped in the middle: .*\nhint: `colonnade upgrade 2` goes on/);
      await drop();
    });

    test("DDL that failed, and DDL that was under way", async () => {
      const { url, drop } = await engine.database();
      handWrite("ALTER TABLE nowhere ADD COLUMN x int;\n");
      assert.equal(project.colonnade("upgrade", "--url", url).status, 1);
      const failed = statusOf(url);
      assert.match(
        failed,
        /statements 1 to 2 are done, and statement 3 of 3 in 0002_mend\.up\.sql failed\n {2}ALTER TABLE nowhere/,
      );
      assert.match(
        failed,
        /hint: mend what it failed at, which that run's error named, then `colonnade upgrade 2` goes on/,
      );

      // As a kill while it ran leaves it.
      const raw = await openRaw(url);
      await raw.run("UPDATE schema_version_journal SET state = 'started' WHERE statement = 3");
      await raw.close();
      const stdout = statusOf(url);
      assert.match(stdout, /statement 3 of 3 in 0002_mend\.up\.sql was under way; it may have been done or not\n/);
      assert.match(stdout, /hint: see that no run is still at it, then `colonnade upgrade 2` finds out and goes on/);
      await drop();
    });

    test("a way back that stopped", async () => {
      const { url, drop } = await engine.database();
      handWrite("", "DROP TABLE nowhere;\n");
      assert.equal(project.colonnade("upgrade", "--url", url).status, 0);
      assert.equal(project.colonnade("downgrade", "1", "--url", url).status, 1);
      assert.match(
        statusOf(url),
        /undoing 0002 mend stopped in the middle: statement 1 is done, and statement 2 of 2 in 0002_mend\.down\.sql failed\n {2}DROP TABLE nowhere\nhint: .* `colonnade downgrade 1` goes on with it/,
      );
      await drop();
    });
  },
  engines,
);
