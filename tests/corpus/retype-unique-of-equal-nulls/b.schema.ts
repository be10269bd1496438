import { bigint, id, references, Table, unique } from "colonnade/schema";

export class Slots extends Table {
  id = id();
  room = bigint().nullable();
  hour = bigint();
  once = unique(this.room, this.hour).nullsNotDistinct();
}

export class Bookings extends Table {
  id = id();
  slotId = references(() => Slots, { onDelete: "cascade" });
}
