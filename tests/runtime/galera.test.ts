/** A real Galera node of MariaDB: its locks do not reach the other nodes, so a run is refused before anything is changed. */
import * as assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "uvu";
import { connect } from "../../runtime/connect.ts";
import { ServerError } from "../../runtime/errors.ts";
import { upgrade } from "../../runtime/migrate/run.ts";
import { debian, isDebian, isRoot } from "../support/servers/installation.ts";
import { startServer } from "../support/servers/server.ts";
import { tables } from "./support/database.ts";
import { chainOf, three } from "./support/migrations.ts";

const libraries = ["/usr/lib/galera/libgalera_smm.so", "/usr/lib64/galera-4/libgalera_smm.so"];

async function findProvider(): Promise<string> {
  const found = () => libraries.find((file) => existsSync(file));
  if (found() === undefined && isDebian && isRoot) await debian("install", "galera-4");
  return found() ?? assert.fail("there is no Galera library here");
}

async function startNode() {
  const provider = await findProvider();
  const options = [
    "--wsrep-on=ON",
    `--wsrep-provider=${provider}`,
    "--wsrep-cluster-address=gcomm://",
    // A port of the system's choice: nobody joins.
    "--wsrep-provider-options=gmcast.listen_addr=tcp://127.0.0.1:0",
    "--binlog-format=ROW",
    "--innodb-autoinc-lock-mode=2",
    "--innodb-doublewrite=1",
  ];
  return startServer("mariadb", { options });
}

const node = await startNode().catch((error: Error) => error);

if (node instanceof Error) {
  if (process.env.REQUIRE_DATABASES === "1") test("a Galera node is there", () => assert.fail(node.message));
  else {
    console.log(`Galera: skipped, ${node.message}`);
    test.skip();
  }
} else {
  test("a node of a Galera cluster is refused with advice, and left as it was", async () => {
    const driver = await connect(node.url);
    try {
      const error = await upgrade(driver, chainOf("mariadb", three)).catch((error: unknown) => error);
      assert.ok(error instanceof ServerError, String(error));
      assert.match(error.message, /^this server is a node of a Galera cluster: .*\nnothing was changed\nhint: .*--sql/);
      assert.deepEqual(await tables(driver), []);
    } finally {
      await driver.close();
    }
  });
  test.after(() => node.stop());
}

test.run();
