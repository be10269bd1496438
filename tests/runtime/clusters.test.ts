/** Real nodes of Galera and of a MySQL replication group: their locks do not reach the other nodes, so a run is refused before anything is changed. */
import * as assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "uvu";
import { connect } from "../../runtime/connect.ts";
import { ServerError } from "../../runtime/errors.ts";
import { upgrade } from "../../runtime/migrate/run.ts";
import { openRaw } from "../support/raw.ts";
import { debian, isDebian, isRoot } from "../support/servers/installation.ts";
import { freePort, type Server, startServer } from "../support/servers/server.ts";
import { tables } from "./support/database.ts";
import { chainOf, three } from "./support/migrations.ts";

const providers = ["/usr/lib/galera/libgalera_smm.so", "/usr/lib64/galera-4/libgalera_smm.so"];

async function findProvider(): Promise<string> {
  const found = () => providers.find((file) => existsSync(file));
  if (found() === undefined && isDebian && isRoot) await debian("install", "galera-4");
  return found() ?? assert.fail("there is no Galera library here");
}

/** A cluster of one node; nobody can join it. */
async function galeraNode(): Promise<Server> {
  const options = [
    "--wsrep-on=ON",
    `--wsrep-provider=${await findProvider()}`,
    "--wsrep-cluster-address=gcomm://",
    "--wsrep-provider-options=gmcast.listen_addr=tcp://127.0.0.1:0",
    "--binlog-format=ROW",
    "--innodb-autoinc-lock-mode=2",
    "--innodb-doublewrite=1",
  ];
  return startServer("mariadb", { options });
}

/** A group of one, with several primaries; it is not one yet. */
async function groupMember(): Promise<Server> {
  const group = {
    "group-name": "7f0c1c9e-2f0f-4c5a-9a55-0a4c0a8f6d11",
    "local-address": `127.0.0.1:${await freePort()}`,
    "single-primary-mode": "OFF",
    "bootstrap-group": "ON",
    "start-on-boot": "OFF",
  };
  const options = [
    "--log-bin=binlog",
    "--server-id=1",
    "--gtid-mode=ON",
    "--enforce-gtid-consistency=ON",
    "--plugin-load-add=group_replication=group_replication.so",
    ...Object.entries(group).map(([name, value]) => `--loose-group-replication-${name}=${value}`),
  ];
  return startServer("mysql", { options });
}

/** Registers the tests of a server, or says why there is none. */
function on(what: string, server: Server | Error, tests: (server: Server) => void): void {
  if (!(server instanceof Error)) {
    tests(server);
    test.after(() => server.stop());
  } else if (process.env.REQUIRE_DATABASES === "1") {
    test(`${what} is there`, () => assert.fail(server.message));
  } else {
    console.log(`${what}: skipped, ${server.message}`);
    test.skip();
  }
}

async function refused(server: Server, dialect: "mysql" | "mariadb", what: RegExp): Promise<void> {
  const driver = await connect(server.url);
  try {
    const before = await tables(driver);
    const error = await upgrade(driver, chainOf(dialect, three)).catch((error: unknown) => error);
    assert.ok(error instanceof ServerError, String(error));
    assert.match(error.message, what);
    assert.match(error.message, /\nnothing was changed\nhint: .*--sql/);
    assert.deepEqual(await tables(driver), before);
  } finally {
    await driver.close();
  }
}

const asError = (error: Error) => error;
const [galera, member] = await Promise.all([galeraNode().catch(asError), groupMember().catch(asError)]);

on("a Galera node", galera, (server) => {
  test("a node of a Galera cluster is refused with advice", () =>
    refused(server, "mariadb", /^this server is a node of a Galera cluster: /));
});

on("a member of a replication group", member, (server) => {
  test("a server that only has the plugin is used as any other", async () => {
    const driver = await connect(server.url);
    try {
      assert.equal((await upgrade(driver, chainOf("mysql", three), 1)).to, 1);
    } finally {
      await driver.close();
    }
  });

  test("a member of a group with several primaries is refused with advice", async () => {
    const raw = await openRaw(server.url);
    try {
      await raw.run("START GROUP_REPLICATION");
    } finally {
      await raw.close();
    }
    await refused(server, "mysql", /^this server is a member of a replication group with several primaries: /);
  });
});

test.run();
