// biome-ignore-all lint/suspicious/noTemplateCurlyInString: schemas are texts here
/** Names and values survive as they are, whatever they hold. */

import assert from "node:assert/strict";
import { dialects } from "../../generator/dialects/registry.ts";
import { mariadbCollation, mysqlCollation, sessionSettings } from "../../runtime/drivers/mysql-settings.ts";
import { type EngineName, matrix } from "../support/matrix.ts";
import { withRaw } from "../support/proof.ts";

const hostile = [
  "plain",
  "it's",
  'we"ird`s',
  "back\\slash",
  "\\' or 1=1 -- ",
  "-- comment",
  "*/ /* x",
  "line\nbreak\ttab",
  "$1 ? :x %s ${y}",
  "😀 naïve ñandú 漢字",
  "select",
  "''''",
  "\\",
  "E'\\n'",
];

const pinned = (collation: string) =>
  ["set sql_mode = 'NO_BACKSLASH_ESCAPES'", ...sessionSettings(collation)].join("; ");

/** Session settings that a literal must be right under; of MySQL and MariaDB the runtime pins the mode. */
const settings: Readonly<Record<EngineName, readonly string[]>> = {
  sqlite: ["pragma user_version"],
  postgres: ["set standard_conforming_strings = on", "set standard_conforming_strings = off"],
  mysql: [pinned(mysqlCollation)],
  mariadb: [pinned(mariadbCollation)],
};

/** MySQL and MariaDB have no such characters in names, which the projection says. */
function holdable(engine: EngineName, name: string): string {
  return engine === "mysql" || engine === "mariadb" ? name.replace("😀", "ö") : name;
}

matrix("quote and literal", (test, engine) => {
  const { quote, literal } = dialects[engine.name];

  test("a literal is the value", async () => {
    const { url, drop } = await engine.database();
    await withRaw(url, async (raw) => {
      for (const setting of settings[engine.name]) {
        await raw.script(setting);
        for (const value of hostile) {
          assert.deepEqual(await raw.rows(`select ${literal(value)}`), [[value]], `${setting}: ${literal(value)}`);
        }
      }
    });
    await drop();
  });

  test("a literal survives a checkout that changes line ends", () => {
    assert.ok(!literal("one\r\ntwo\rthree").includes("\r"));
  });

  test("a name is the name", async () => {
    const { url, drop } = await engine.database();
    await withRaw(url, async (raw) => {
      for (const name of hostile.map((each) => holdable(engine.name, each.trimEnd()))) {
        const columns = `${quote(name)} integer, ${quote("other")} integer`;
        await raw.run(`create table ${quote(name)} (${columns})`);
        await raw.run(`insert into ${quote(name)} (${quote(name)}) values (1)`);
        assert.equal(Number((await raw.rows(`select ${quote(name)} from ${quote(name)}`))[0]?.[0]), 1);
        await raw.run(`drop table ${quote(name)}`);
      }
    });
    await drop();
  });
});
