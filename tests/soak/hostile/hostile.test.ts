/** Strings that have broken programs, through every slot of the helpers, on each database. */
import { matrix } from "../../support/matrix.ts";
import { proveHostile } from "./prove.ts";

matrix("hostile strings", (test, engine) => {
  test("are stored and given back exactly, and change nothing else", () => proveHostile(engine));
});
