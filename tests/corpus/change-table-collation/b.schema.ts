import { id, references, Table, type TableOptions, text } from "colonnade/schema";

export class Tags extends Table {
  static options = {
    mysql: { collation: "utf8mb4_bin" },
    mariadb: { collation: "utf8mb4_bin" },
  } satisfies TableOptions;
  name = text({ max: 20 }).primaryKey();
  note = text({ max: 20 }).collate({ mysql: "utf8mb4_0900_as_cs", mariadb: "utf8mb4_bin" }).default("it's");
}

export class Uses extends Table {
  static options = {
    mysql: { collation: "utf8mb4_bin" },
    mariadb: { collation: "utf8mb4_bin" },
  } satisfies TableOptions;
  id = id();
  tag = references(() => Tags, { onDelete: "cascade" });
}
