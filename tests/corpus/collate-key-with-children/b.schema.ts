import { id, index, references, sql, Table, text } from "colonnade/schema";

export class Codes extends Table {
  code = text({ max: 40 })
    .primaryKey()
    .collate({ sqlite: "NOCASE", postgres: "POSIX", mysql: "utf8mb4_0900_as_cs", mariadb: "utf8mb4_bin" });
  label = text({ max: 40 });
  short = text({ max: 50 }).generated(() => sql`concat(${this.code}, '!')`, { stored: true });
  byShort = index(this.short);
}

export class Uses extends Table {
  id = id();
  code = references(() => Codes, { onDelete: "cascade", onUpdate: "cascade" });
  byCode = index(this.code);
}
