/** The guide to `pull`: its table gives the source that it shows, and its commands adopt the database. */
import assert from "node:assert/strict";
import { matrix } from "../support/matrix.ts";
import { withRaw } from "../support/proof.ts";
import { folder } from "./support/cli.ts";
import { blocksOf } from "./support/documents.ts";

const blocks = blocksOf("docs/guides/pull.md");

function textOf(language: string): string {
  const found = blocks.find((block) => block.language === language);
  assert.ok(found !== undefined, `the guide has no block in ${language}`);
  return found.text;
}

matrix(
  "the guide to pull",
  (test, engine) => {
    test("the table is pulled as it says, and adopted by its commands", async () => {
      const { url, drop } = await engine.database();
      await withRaw(url, (raw) => raw.script(textOf("sql")));
      const manifest = { name: "shop", private: true, type: "module", colonnade: { dialects: [engine.name] } };
      const project = folder({ "package.json": JSON.stringify(manifest) });
      const commands = textOf("console").trim().split("\n");
      let last = "";
      for (const command of commands) {
        const [prompt, npx, colonnade, ...args] = command.replace(/postgres:\S+/, url).split(" ");
        assert.deepEqual([prompt, npx, colonnade], ["$", "npx", "colonnade"]);
        const { status, stdout, stderr } = project.colonnade(...args);
        assert.equal(status, 0, `${command}\n${stdout}${stderr}`);
        last = stdout;
      }
      assert.match(last, /nothing to do: at 0001 initial/);
      assert.ok(
        project.read("schema/users.ts").endsWith(`\n\n${textOf("typescript")}`),
        project.read("schema/users.ts"),
      );
      project.remove();
      await drop();
    });
  },
  ["postgres"],
);
