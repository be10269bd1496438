/** Twenty agents that share one context, on each database: nothing fails, nothing is lost, nothing is left open. */
import { matrix } from "../../support/matrix.ts";
import { proveAgents } from "./prove.ts";

matrix("agents", (test, engine) => {
  test("twenty at once", () => proveAgents(engine));
});
