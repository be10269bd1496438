import { id, references, Table, type TableOptions, text } from "colonnade/schema";

export class Answers extends Table {
  static options = {
    mysql: { collation: "utf8mb4_bin" },
    mariadb: { collation: "utf8mb4_bin" },
  } satisfies TableOptions;
  id = id();
  topic = references(() => Topics, { onDelete: "cascade" });
}

export class Topics extends Table {
  static options = {
    mysql: { collation: "utf8mb4_bin" },
    mariadb: { collation: "utf8mb4_bin" },
  } satisfies TableOptions;
  name = text({ max: 20 }).primaryKey();
}
