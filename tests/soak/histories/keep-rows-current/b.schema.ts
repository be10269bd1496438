import { boolean, id, index, integer, references, sql, Table, text, timestamp } from "colonnade/schema";

/** What keeps a row current must not take the migration for a change of the row. */
export class Notes extends Table {
  id = id();
  text = text().renamedFrom("body");
  letters = integer().backfill(sql`length(${this.text})`);
  touched = timestamp().defaultNow().updatedNow().renamedFrom("changed");
}

export class Prices extends Table {
  id = id();
  noteId = references(() => Notes, { onDelete: "cascade" });
  price = integer();
  quantity = integer();
  discount = integer().backfill(sql`0`);
  total = integer().generated(() => sql`${this.price} * ${this.quantity} - ${this.discount}`, { stored: true });
  cheap = boolean().generated(() => sql`${this.price} < 10`);
  updatedAt = timestamp().defaultNow().updatedNow();
  byTotal = index(this.total);
}
