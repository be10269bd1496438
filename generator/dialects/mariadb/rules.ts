/** What projecting a Schema to MariaDB goes by: MySQL's rules with other collations and without functional keys. */
import { examine } from "../mysql/examine.ts";
import { actsOnColumn, examineComputed } from "../mysql/foreign-keys.ts";
import { abilities, currentTime, engineOptions, rules as mysql, nativeType } from "../mysql/rules.ts";
import { physicalType } from "../mysql/types.ts";
import type { Rules } from "../projection/rules.ts";
import { examineTouched } from "./touched.ts";

export const rules: Rules = {
  ...mysql,
  name: "mariadb",
  title: "MariaDB",
  typedChecks: false,
  type: (type) => (type.kind === "native" ? nativeType(type.types.mariadb) : physicalType(type)),
  abilities: () => ({ ...abilities, expressionIndexes: false, nullsNotDistinct: "generated" }),
  // MariaDB prints its brackets even around nothing.
  touch: ({ native }) => ({ onUpdate: [currentTime(native?.mariadb).replace(/P$/, "P()")] }),
  tableOptions: ({ options }) => engineOptions(options.mariadb, "utf8mb4_nopad_bin"),
  examine(table, report) {
    examine("MariaDB", table, report);
    examineTouched(table, report);
    examineComputed("MariaDB", table, report, (key) =>
      actsOnColumn(key.onDelete === "cascade" ? { ...key, onDelete: "restrict" } : key),
    );
  },
};
