import { foreignKey, id, integer, primaryKey, Table, text } from "colonnade/schema";

export class Seats extends Table {
  row = text({ max: 4 });
  number = integer();
  note = text({ max: 40 }).nullable();

  pk = primaryKey(this.row, this.number);
}

export class Tickets extends Table {
  id = id();
  row = text({ max: 4 });
  seat = integer();

  place = foreignKey(
    [this.row, this.seat],
    () => Seats,
    (seat) => [seat.row, seat.number],
    { onDelete: "cascade" },
  );
}
