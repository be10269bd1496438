/** Eight runners at once, on each database. */
import { matrix } from "../../support/matrix.ts";
import { proveEightAtOnce } from "./prove.ts";

matrix("eight at once", (test, engine) => {
  test("each migration is applied once, and all runners exit with 0", () => proveEightAtOnce(engine));
});
