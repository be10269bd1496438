/** Crashes of the database server in the middle of a migration, on each server. */
import { soaking } from "../../support/effort.ts";
import { matrix } from "../../support/matrix.ts";
import { type ServerName, serverNames } from "../../support/servers/server.ts";
import { proveCrashes } from "./prove.ts";

/** The others take minutes to start, die and recover. */
const sampled: readonly ServerName[] = ["postgres"];

matrix(
  "server crashes",
  (test, { name }) => {
    if (name === "sqlite") throw new Error("SQLite has no server that could be killed");
    test("a migration under which the server died is finished by the next run", () => proveCrashes(name));
  },
  soaking ? serverNames : sampled,
);
