import { id, integer, references, Table, text } from "colonnade/schema";

export class Events extends Table {
  static options = {
    sqlite: { strict: false },
    mysql: { rowFormat: "DYNAMIC" },
    postgres: { with: { fillfactor: 70 } },
  };
  id = id();
  name = text({ max: 40 });
  seats = integer();
}

export class Guests extends Table {
  id = id();
  eventId = references(() => Events, { onDelete: "cascade" });
}
