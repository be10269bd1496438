/** A server that speaks TLS alone: connections are verified, and what runs is cancelled over TLS as well. */
import * as assert from "node:assert/strict";
import { chmod, chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "uvu";
import { connect } from "../../runtime/connect.ts";
import { ConnectionError, TimeoutError } from "../../runtime/errors.ts";
import { isRoot } from "../support/servers/installation.ts";
import { unprivilegedAccount } from "../support/servers/postgres.ts";
import { output } from "../support/servers/process.ts";
import { startServer } from "../support/servers/server.ts";
import { openPeople } from "./support/open.ts";

test("PostgreSQL: a statement is cancelled the way that the session came", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "colonnade-tls-"));
  const [certificate, key] = [path.join(folder, "server.crt"), path.join(folder, "server.key")];
  const certificateOf = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
  const files = ["-out", certificate, "-keyout", key];
  await output(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...certificateOf, ...files]);
  await chmod(key, 0o600);
  if (isRoot) {
    const { uid, gid } = await unprivilegedAccount();
    for (const file of [folder, certificate, key]) await chown(file, uid, gid);
  }
  const settings = { ssl: "on", ssl_cert_file: certificate, ssl_key_file: key };
  const server = await startServer("postgres", {
    options: Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  });
  try {
    await assert.rejects(connect(`${server.url}?sslmode=verify-full`), ConnectionError);
    for (const options of [`sslmode=verify-full&sslrootcert=${certificate}`, "sslmode=require"]) {
      const db = await openPeople(`${server.url}?${options}`);
      try {
        const [session] = await db.query("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()");
        assert.deepEqual(session, { ssl: true });
        const start = performance.now();
        await assert.rejects(db.query("SELECT pg_sleep(30)", {}, { timeout: 200 }), TimeoutError);
        assert.ok(performance.now() - start < 4000, `${performance.now() - start} ms`);
        const busy =
          "SELECT count(*) AS n FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%' AND state = 'active'";
        assert.deepEqual(await db.query(busy), [{ n: 0 }]);
      } finally {
        await db.close();
      }
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

test.run();
