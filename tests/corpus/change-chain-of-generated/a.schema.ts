import { id, index, integer, references, sql, Table } from "colonnade/schema";

export class Sales extends Table {
  id = id();
  net = integer();
  tax = integer().generated(() => sql`${this.net} * 2`);
  gross = integer().generated(() => sql`${this.net} + ${this.tax}`);
  doubled = integer().generated(() => sql`${this.gross} + ${this.gross}`, { stored: true });
  byGross = index(this.gross);
}

export class Refunds extends Table {
  id = id();
  saleId = references(() => Sales, { onDelete: "cascade" });
}
