/** Names and strings beyond ASCII are read as they are, though information_schema of MySQL and MariaDB shows them otherwise. */
import assert from "node:assert/strict";
import { matrix } from "../support/matrix.ts";
import { introspectRaw, withRaw } from "../support/proof.ts";

const table = `create table größen (
  id integer primary key,
  größe varchar(20) default 'default 🙁' not null,
  halb varchar(40) generated always as (replace(größe, 'generated 🙁', '')) stored,
  constraint ck_größe check (größe <> 'check 🙁')
)`;
const view = "create view große as select größe, 'view 🙁' as what from größen where größe <> 'where 🙁'";

matrix("characters beyond ASCII", (test, engine) => {
  test("are read as they are", async () => {
    const { url } = await engine.database();
    await withRaw(url, async (raw) => {
      await raw.run(table);
      await raw.run(view);
      const text = JSON.stringify(await introspectRaw(engine, raw));
      for (const place of ["default", "generated", "check", "view", "where"]) {
        assert.ok(text.includes(`${place} 🙁`), `${place}: ${text}`);
      }
      assert.doesNotMatch(text, /[?Ã]/);
      assert.match(text, /"ck_größe"/);
    });
  });

  test("are told from the question marks that some servers show for them", async () => {
    const { url } = await engine.database();
    await withRaw(url, async (raw) => {
      await raw.run(
        "create table asked (id integer primary key, a varchar(20) default '?', check (a <> 'why?' and a <> '????'))",
      );
      const [found] = (await introspectRaw(engine, raw)).tables;
      const text = JSON.stringify(found);
      assert.match(text, /'\?'.*'why\?'.*'\?\?\?\?'/);
    });
  });
});
