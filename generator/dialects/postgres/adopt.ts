/** What reading a schema back from a PostgreSQL database goes by. */
import type { Column } from "../../catalog/catalog.ts";
import type { Adoption, Candidates } from "../adoption.ts";
import { writeName } from "../expression.ts";
import { quoteName } from "./quote.ts";
import { rules } from "./rules.ts";

export const adoption: Adoption = {
  rules,
  text: { quote: '"', backslashes: false, foldsNames: false, quotesColumns: false },
  types,
  tableOptions: ({ options }) => ({ options: {}, ownCollation: undefined, left: options }),
  sameTrigger: (found, wanted) => found === wanted,
  dropTrigger: (table, name) => `DROP TRIGGER ${quoteName(name)} ON ${writeName(quoteName, table)}`,
  dropFunction: (routine) => `DROP FUNCTION ${writeName(quoteName, routine)}(${routine.arguments})`,
  plainDefault: (printed) => printed,
};

function types(_: Column): Candidates {
  return { exact: [], as: "unknown" };
}
