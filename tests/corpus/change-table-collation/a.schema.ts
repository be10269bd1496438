import { id, references, Table, text } from "colonnade/schema";

export class Tags extends Table {
  name = text({ max: 20 }).primaryKey();
  note = text({ max: 20 }).collate({ mysql: "utf8mb4_0900_as_cs", mariadb: "utf8mb4_bin" }).default("it's");
}

export class Uses extends Table {
  id = id();
  tag = references(() => Tags, { onDelete: "cascade" });
}
