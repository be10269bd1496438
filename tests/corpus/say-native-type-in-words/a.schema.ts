import { id, native, references, Table } from "colonnade/schema";

export class Readings extends Table {
  id = id();
  value = native({ sqlite: "integer", postgres: "bigint", mysql: "bigint", mariadb: "bigint" }, "bigint");
}

export class Notes extends Table {
  id = id();
  readingId = references(() => Readings, { onDelete: "cascade" });
}
