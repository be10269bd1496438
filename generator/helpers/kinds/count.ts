/** count: how many rows there are. */
import { addStatement } from "../module.ts";
import type { HelperKind } from "./kind.ts";

export const count: HelperKind = () => [
  {
    name: "count",
    doc: "How many rows there are.",
    parameters: [],
    result: "number",
    write(module) {
      const table = module.dialect.table(module.plan.table);
      const sql = addStatement(module, "countSql", `SELECT count(*) FROM ${table}`, { reads: false });
      module.use("only");
      return [`return Number(only(await this.#executor.rows(${sql}, []))[0]);`];
    },
  },
];
