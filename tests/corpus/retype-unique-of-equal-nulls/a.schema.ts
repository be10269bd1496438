import { id, integer, references, Table, unique } from "colonnade/schema";

export class Slots extends Table {
  id = id();
  room = integer().nullable();
  hour = integer();
  once = unique(this.room, this.hour).nullsNotDistinct();
}

export class Bookings extends Table {
  id = id();
  slotId = references(() => Slots, { onDelete: "cascade" });
}
