/** `check` on the command line: what it says, and how it ends. */
import assert from "node:assert/strict";
import { runScript } from "../runtime/support/command-line.ts";
import { drawnMatrix } from "../support/matrix.ts";
import { withRaw } from "../support/proof.ts";
import { blog, type Folder, folder } from "./support/cli.ts";

function project(dialects: readonly string[]): Folder {
  const made = folder(blog(dialects));
  const { status, stderr } = made.colonnade("generate");
  assert.equal(status, 0, stderr);
  return made;
}

drawnMatrix("check on the command line", (each, engine) => {
  const made = project([engine.name]);
  each.after(() => made.remove());

  each("nothing, then a difference with its SQL, then nothing again", async () => {
    const { url, drop } = await engine.database();
    assert.equal(made.colonnade("upgrade", "--url", url).status, 0);
    const fine = made.colonnade("check", "--url", url);
    assert.deepEqual([fine.status, fine.stdout], [0, "version 0001 initial: no difference\n"], fine.stderr);

    await change(url, "ALTER TABLE posts ADD COLUMN extra integer");
    const { status, stdout } = made.colonnade("check", "--url", url);
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^version 0001 initial: 1 difference; what would mend it:\n {2}drop column posts\.extra\n {2}data: lossy: the values of posts\.extra\n\n-- Brings a database at version 0001 initial to what that version holds, /,
    );
    assert.match(stdout, /ALTER TABLE .posts.\s+DROP COLUMN .extra.;/);

    const sql = made.colonnade("check", "--url", url, "--sql");
    assert.equal(sql.status, 1);
    assert.ok(stdout.endsWith(sql.stdout));
    assert.match(sql.stderr, /version 0001 initial: 1 difference/);

    const json = made.colonnade("check", "--url", url, "--json");
    assert.equal(json.status, 1);
    const answer = JSON.parse(json.stdout);
    assert.deepEqual(
      [answer.version, answer.name, answer.differences, answer.loses],
      [
        1,
        "initial",
        [{ operation: "dropColumn", change: "drop column posts.extra", byHand: false }],
        ["the values of posts.extra"],
      ],
    );
    assert.equal(answer.sql, sql.stdout);
    assert.equal(answer.statements.length, 1);
    if (engine.name !== "sqlite") assert.doesNotMatch(stdout + json.stdout, new RegExp(new URL(url).password));

    await runScript(engine.name, url, sql.stdout);
    assert.equal(made.colonnade("check", "--url", url).status, 0);
    await drop();
  });

  each("a database without schema_version is told what to do, and checked once it is stamped", async () => {
    const { url, drop } = await engine.database();
    const refused = made.colonnade("check", "--url", url);
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /has no row in schema_version: nothing says which version it should hold/);
    assert.match(refused.stderr, /hint: `colonnade stamp VERSION` records it if the tables are there/);
    assert.equal(made.colonnade("stamp", "1", "--url", url).status, 0);
    const { status, stdout } = made.colonnade("check", "--url", url);
    assert.equal(status, 1);
    assert.match(stdout, /create table authors\n {2}create table posts\n/);
    await drop();
  });

  each("a database that is newer than the code: exit status 3", async () => {
    const { url, drop } = await engine.database();
    const newer = folder(blog([engine.name]));
    for (const name of ["initial", "more"]) {
      if (name === "more") newer.write({ "schema/tags.ts": tags });
      assert.equal(newer.colonnade("generate", "--name", name).status, 0);
    }
    assert.equal(newer.colonnade("upgrade", "--url", url).status, 0);
    const { status, stderr } = made.colonnade("check", "--url", url);
    assert.equal(status, 3, stderr);
    newer.remove();
    await drop();
  });

  each("what a migration makes that was written by hand is no difference", async () => {
    const { url, drop } = await engine.database();
    const byHand = folder(blog([engine.name]));
    byHand.colonnade("generate");
    byHand.colonnade("generate", "--empty", "--name", "by_hand");
    const file = `generated/${engine.name}/migrations/0002_by_hand.up.sql`;
    byHand.write({ [file]: `${byHand.read(file)}\nCREATE INDEX by_hand ON posts (title);\n` });
    assert.equal(byHand.colonnade("upgrade", "--url", url).status, 0);
    const { status, stdout } = byHand.colonnade("check", "--url", url);
    assert.deepEqual([status, stdout], [0, "version 0002 by_hand: no difference\n"]);
    byHand.remove();
    await drop();
  });
});

const tags = `import { id, Table, text } from "colonnade/schema";

export class Tags extends Table {
  id = id();
  label = text({ max: 40 });
}
`;

async function change(url: string, statement: string): Promise<void> {
  await withRaw(url, (raw) => raw.run(statement));
}
