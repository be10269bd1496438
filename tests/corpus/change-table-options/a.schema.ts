import { id, index, references, Table, text } from "colonnade/schema";

export class Events extends Table {
  static options = {
    sqlite: { strict: false },
    postgres: { with: { fillfactor: 70 } },
    mysql: { rowFormat: "DYNAMIC" },
    mariadb: { rowFormat: "DYNAMIC" },
  };
  id = id();
  name = text({ max: 40 });
  byName = index(this.name);
}

export class Guests extends Table {
  id = id();
  eventId = references(() => Events, { onDelete: "cascade" });
}
