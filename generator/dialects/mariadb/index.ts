/** MariaDB as a dialect: MySQL with its own differences. https://mariadb.com/kb/en/data-definition/ */
import type { Dialect } from "../dialect.ts";
import { adoptionFor } from "../mysql/adopt.ts";
import { mysql } from "../mysql/index.ts";
import { type Abilities, lowerWith } from "../mysql/lower.ts";
import { renderersFor } from "../mysql/render.ts";
import { projectWith } from "../projection/project.ts";
import { renderWith } from "../standard.ts";
import { introspect } from "./introspect.ts";
import { rules } from "./rules.ts";

const abilities: Abilities = {
  renameReaches: true,
  numbersReferenced: true,
  descendingServes: true,
  checksMayCopy: false,
};

export const mariadb: Dialect = {
  ...mysql,
  name: "mariadb",
  floor: [10, 11, 0],
  project: (schema, target) => projectWith(rules, schema, target),
  lower: (operations, from, to) => lowerWith(abilities, operations, from, to),
  render: renderWith(
    renderersFor({ name: "mariadb", generatedNotNull: false, indexWords: { out: "IGNORED", in: "NOT IGNORED" } }),
  ),
  introspect,
  adoption: adoptionFor(rules, "mariadb"),
};
