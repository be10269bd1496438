import { id, references, Table, text } from "colonnade/schema";

export class Events extends Table {
  id = id();
  name = text({ max: 40 });
  firstId = references(() => Events, { onDelete: "cascade" }).nullable();
}

export class Guests extends Table {
  id = id();
  eventId = references(() => Events, { onDelete: "cascade" });
}

export class Wishes extends Table {
  id = id();
  guestId = references(() => Guests, { onDelete: "cascade" });
}
