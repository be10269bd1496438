import { integer, primaryKey, Table, text } from "colonnade/schema";

export class Seats extends Table {
  row = integer();
  seat = text({ max: 3 }).nullable();

  place = primaryKey(this.row, this.seat);
}
