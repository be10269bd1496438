/** The demo's program on every engine: one call site, the same story. */
import assert from "node:assert/strict";
import path from "node:path";
import { matrix } from "../support/matrix.ts";
import { bin, repository, run } from "./support/cli.ts";

const program = path.join(repository, "demo/main.ts");

matrix("demo", (test, engine) => {
  test("migrates, writes and reads", async () => {
    const { url, drop } = await engine.database();
    const upgrade = run(process.execPath, [bin, "upgrade", "--schema", "shared-context", "--url", url], repository);
    assert.equal(upgrade.status, 0, upgrade.stderr);
    const { status, stdout, stderr } = run(process.execPath, ["--import", "tsx", program], repository, {
      DATABASE_URL: url,
    });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /grace: I do\. \(public\)/);
    assert.match(stdout, /edsger: And I shorten them\. \(private\)/);
    assert.match(stdout, /UniqueError: uq_agent_memory_slot \(agent_id, session_id, key\)/);
    assert.match(stdout, /plan the launch: 3 messages by 3 senders/);
    await drop();
  });
});
