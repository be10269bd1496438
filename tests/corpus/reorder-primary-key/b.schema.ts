import { id, integer, primaryKey, Table, text } from "colonnade/schema";

export class Seats extends Table {
  row = text({ max: 4 });
  number = integer();
  note = text({ max: 40 }).nullable();

  pk = primaryKey(this.number, this.row);
}

export class Tickets extends Table {
  id = id();
  holder = text({ max: 40 });
}
