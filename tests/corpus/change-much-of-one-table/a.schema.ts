import { check, id, index, integer, references, sql, Table, text, unique } from "colonnade/schema";

export class Makers extends Table {
  id = id();
  name = text({ max: 40 }).unique();
}

/** What is sold. */
export class Goods extends Table {
  id = id();
  maker = references(() => Makers, { onDelete: "cascade" });
  code = text({ max: 20 });
  price = integer();
  stock = integer().default(0);
  colour = text({ max: 10 }).nullable();

  once = unique(this.code);
  byPrice = index(this.price);
  sane = check(sql`${this.price} > 0`);
}

export class Sales extends Table {
  id = id();
  good = references(() => Goods, { onDelete: "cascade" });
}
