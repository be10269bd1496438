/** MySQL as a dialect: https://dev.mysql.com/doc/refman/8.4/en/sql-data-definition-statements.html */
import type { Dialect } from "../dialect.ts";
import { projectWith } from "../projection/project.ts";
import { sizeOf } from "../sizes.ts";
import { renderWith } from "../standard.ts";
import { adoptionFor } from "./adopt.ts";
import { annotate } from "./annotate.ts";
import { convert } from "./convert.ts";
import { introspect } from "./introspect.ts";
import { type Abilities, lowerWith } from "./lower.ts";
import { quoteLiteral, quoteName } from "./quote.ts";
import { renderersFor } from "./render.ts";
import { rules } from "./rules.ts";
import { unfit } from "./unfit.ts";

const abilities: Abilities = {
  renameReaches: false,
  numbersReferenced: false,
  descendingServes: false,
  checksMayCopy: true,
};

export const mysql: Dialect = {
  name: "mysql",
  floor: [8, 0, 19],
  quote: quoteName,
  literal: quoteLiteral,
  project: (schema, target) => projectWith(rules, schema, target),
  convert,
  cast: () => undefined,
  size: sizeOf,
  unfit,
  lower: (operations, from, to) => lowerWith(abilities, operations, from, to),
  render: renderWith(
    renderersFor({ name: "mysql", generatedNotNull: true, indexWords: { out: "INVISIBLE", in: "VISIBLE" } }),
  ),
  annotate,
  mode: () => "steps",
  introspect,
  adoption: adoptionFor(rules, "mysql"),
  scratch: {
    likeness: "SELECT concat('CHARACTER SET ', @@character_set_database, ' COLLATE ', @@collation_database)",
    create: (name, likeness = "CHARACTER SET utf8mb4") => `CREATE DATABASE ${name} ${likeness}`,
    drop: (name) => `DROP DATABASE IF EXISTS ${name}`,
    denied: ["1044", "1227"],
    allow: "GRANT ALL ON `colonnade\\_%`.* TO …",
  },
};
