import { bigint, check, id, index, references, sql, Table, text } from "colonnade/schema";

export class Products extends Table {
  id = id();
  /** What it costs in cents, it's "exact". */
  cents = bigint().default(100n).backfill(sql`0`).renamedFrom("price");
  called = text({ max: 60 })
    .nullable()
    .renamedFrom("name")
    .collate({ postgres: "C", mysql: "utf8mb4_0900_ai_ci", mariadb: "utf8mb4_unicode_ci", sqlite: "NOCASE" });
  byPrice = index(this.cents, this.called);
  sane = check(sql`${this.cents} >= 0`);
}

export class Sales extends Table {
  id = id();
  productId = references(() => Products, { onDelete: "cascade" });
}
