import {
  bigint,
  check,
  desc,
  double,
  id,
  index,
  integer,
  references,
  sql,
  Table,
  text,
  unique,
} from "colonnade/schema";

export class Makers extends Table {
  id = id();
  name = text({ max: 40 }).unique();
}

/** What was sold. */
export class Goods extends Table {
  id = id();
  maker = references(() => Makers, { onDelete: "restrict" });
  code = text({ max: 30 });
  price = bigint({ as: "number" });
  stock = integer().default(1);
  tint = text({ max: 10 }).nullable().renamedFrom("colour");
  size = integer().default(3);
  weight = double().nullable();
  total = integer().generated(() => sql`${this.stock} + 1`, { stored: true });

  once = unique(this.maker, this.code);
  byPrice = index(this.price, this.size);
  bySize = index(desc(this.size), this.tint);
  sane = check(sql`${this.price} >= 0`);
  sized = check(sql`${this.size} < 100`);
}

export class Sales extends Table {
  id = id();
  good = references(() => Goods, { onDelete: "cascade" });
}
