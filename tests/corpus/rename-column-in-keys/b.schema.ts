import { check, desc, foreignKey, id, index, primaryKey, sql, Table, text, unique } from "colonnade/schema";

export class Shops extends Table {
  number = text({ max: 8 }).renamedFrom("code");
  town = text({ max: 20 }).renamedFrom("city");

  pk = primaryKey(this.town, this.number);
  byNumber = index(desc(this.number), this.town);
  named = check(sql`${this.number} <> ${this.town}`);
}

export class Clerks extends Table {
  id = id();
  city = text({ max: 20 });
  shopNumber = text({ max: 8 }).renamedFrom("code");

  shop = foreignKey(
    [this.city, this.shopNumber],
    () => Shops,
    (shop) => [shop.town, shop.number],
    { onDelete: "cascade", onUpdate: "cascade" },
  );
  once = unique(this.shopNumber, this.id);
}
