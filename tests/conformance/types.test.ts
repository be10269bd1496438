/** The helpers' types that these tests are checked against are those of the schema. */
import path from "node:path";
import { test } from "uvu";
import { generate } from "../helpers/generate.ts";
import { assertGolden } from "../support/golden.ts";
import { expected } from "./support/cases.ts";
import { readSchema } from "./support/compile.ts";

test("expected/types.ts is what the compiler makes", async () => {
  const files = generate(await readSchema(), "tests/conformance/expected");
  await assertGolden(path.join(expected, "types.ts"), files.get("types.ts") ?? "");
});

test.run();
