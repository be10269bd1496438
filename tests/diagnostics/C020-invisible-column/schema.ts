import { id, integer, sql, Table } from "colonnade/schema";

export class Plans extends Table {
  id = id();
  seats = integer();
  spare = integer().default(sql`${this.seats} * 2`);
}
