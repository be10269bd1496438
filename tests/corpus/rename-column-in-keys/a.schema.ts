import { check, desc, foreignKey, id, index, primaryKey, sql, Table, text, unique } from "colonnade/schema";

export class Shops extends Table {
  code = text({ max: 8 });
  city = text({ max: 20 });

  pk = primaryKey(this.city, this.code);
  byCode = index(desc(this.code), this.city);
  named = check(sql`${this.code} <> ${this.city}`);
}

export class Clerks extends Table {
  id = id();
  city = text({ max: 20 });
  code = text({ max: 8 });

  shop = foreignKey(
    [this.city, this.code],
    () => Shops,
    (shop) => [shop.city, shop.code],
    { onDelete: "cascade", onUpdate: "cascade" },
  );
  once = unique(this.code, this.id);
}
