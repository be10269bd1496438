import { id, index, references, Table, text } from "colonnade/schema";

export class Events extends Table {
  static options = {
    sqlite: { strict: true },
    postgres: { with: { fillfactor: 90, autovacuum_enabled: false } },
    mysql: { rowFormat: "COMPACT" },
    mariadb: { rowFormat: "COMPACT" },
  };
  id = id();
  name = text({ max: 40 });
  byName = index(this.name);
}

export class Guests extends Table {
  id = id();
  eventId = references(() => Events, { onDelete: "cascade" });
}
