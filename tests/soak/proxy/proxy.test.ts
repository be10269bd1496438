/** Connections that are dropped at each message of a migration, on each server. */
import { matrix } from "../../support/matrix.ts";
import { proveDrops } from "./prove.ts";

matrix(
  "dropped connections",
  (test, engine) => {
    test("a run whose connection is dropped at a message is finished by the next one", () => proveDrops(engine));
  },
  ["postgres", "mysql", "mariadb"],
);
