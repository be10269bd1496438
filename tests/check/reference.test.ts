/** Databases of the reference schemas, at each of their versions on the way up and down, differ in nothing. */
import assert from "node:assert/strict";
import path from "node:path";
import { desiredAt } from "../../generator/check/desired.ts";
import { check, dialects, placesFor, read } from "../../generator/check/index.ts";
import { connect } from "../../runtime/connect.ts";
import { readMigrations } from "../../runtime/folder.ts";
import { downgrade, upgrade } from "../../runtime/migrate/run.ts";
import { parseUrl } from "../../runtime/url.ts";
import { matrix } from "../support/matrix.ts";

const generated = path.resolve(import.meta.dirname, "../../generated");

matrix("check of the reference schemas", (test, engine) => {
  for (const schema of ["shared-context", "chat-gateway"]) {
    test(`${schema} differs in nothing, at every version`, async () => {
      const out = path.join(generated, schema);
      const migrations = await readMigrations(path.join(out, engine.name, "migrations"));
      const dialect = dialects[engine.name];
      const { url, drop } = await engine.database();
      const driver = await connect(url);
      const source = { load: async () => migrations };
      const [place] = placesFor(dialect, [parseUrl(url)]);
      assert.ok(place);
      const differences = async (version: number) => {
        const desired = desiredAt(out, dialect, version);
        const found = await check(dialect, await read(dialect, driver), desired, place);
        return found.differences.map(({ english }) => `version ${version}: ${english}`);
      };
      const versions = migrations.map(({ version }) => version);
      assert.ok(versions.length > 0);
      for (const version of versions) {
        await upgrade(driver, source, version, {});
        assert.deepEqual(await differences(version), []);
      }
      for (const version of versions.toReversed().slice(1)) {
        await downgrade(driver, source, version, {});
        assert.deepEqual(await differences(version), []);
      }
      await driver.close();
      await drop();
    });
  }
});
