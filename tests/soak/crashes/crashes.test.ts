/** Crashes of the database server in the middle of a migration, on each server. */
import { soaking } from "../../support/effort.ts";
import { matrix } from "../../support/matrix.ts";
import { serverNames } from "../../support/servers/server.ts";
import { proveCrashes } from "./prove.ts";

/** Those start and recover fast enough for `make test`. */
const sampled: readonly string[] = ["postgres"];

matrix(
  "server crashes",
  (test, { name }) => {
    if (name === "sqlite") throw new Error("SQLite has no server that could be killed");
    if (soaking || sampled.includes(name)) {
      test("a migration under which the server died is finished by the next run", () => proveCrashes(name));
    } else {
      console.log(`${name}: its server is killed in \`make soak\` only, since it takes long to recover`);
      test.skip();
    }
  },
  serverNames,
);
