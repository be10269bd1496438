/** A small shop, with a mistake in each place that a comment points to. */
import {
  check,
  decimal,
  foreignKey,
  id,
  index,
  integer,
  oneOf,
  primaryKey,
  references,
  sql,
  Table,
  text,
  timestamp,
  uuid,
} from "colonnade/schema";

export class Customers extends Table {
  id = id();
  // 1: a text key without a limit
  email = text().unique();
  // 2: a default that is not one of the values
  tier = oneOf("basic", "premium").default("premum");
  name = text({ max: 100 });
  // 3: another column of the same name
  Name = text({ max: 100 }).named("NAME");
}

export class Products extends Table {
  id = uuid().primaryKey().defaultRandom();
  code = text({ max: 20 });
  // 4: more digits than two dialects have
  price = decimal(80, 2);
  // 5: SQL that one database understands
  coded = check(sql`${this.code} ~ '^[A-Z]'`);
}

export class Orders extends Table {
  id = id();
  // 6: null in a required column
  customerId = references(() => Customers, { onDelete: "set null" });
  // 7: another type than the key that it points to
  productId = integer();
  // 8: a key to something that is not unique
  productCode = references(() => Products, { column: (product) => product.code });
  placedAt = timestamp().defaultNow();
  product = foreignKey(
    [this.productId],
    () => Products,
    (product) => [product.id],
  );
  // 9: a partial index, which two dialects lack
  open = index(this.placedAt).where(sql`${this.productId} > 0`);
}

export class OrderLines extends Table {
  orderId = references(() => Orders);
  // 10: null in a primary key
  line = integer().nullable();
  quantity = integer();
  key = primaryKey(this.orderId, this.line);
  // 11: a name that is too long
  positive = check(sql`${this.quantity} > 0`).named(
    "the_quantity_of_an_order_line_is_always_a_number_greater_than_zero",
  );
}

// 12: the name of the runtime's own table
export class SchemaVersion extends Table {
  id = id();
}
