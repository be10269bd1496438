import {
  boolean,
  date,
  double,
  id,
  integer,
  json,
  references,
  sql,
  Table,
  text,
  timestamp,
  uuid,
} from "colonnade/schema";

export class Settings extends Table {
  id = id();
  count = integer().default(sql`1 + 2`);
  label = text({ max: 40 });
  since = timestamp().nullable();
  until = timestamp().defaultNow().backfill(sql`now()`);
  ratio = double().nullable().default(-1.5);
  day = date().default("1969-12-31");
  isOn = boolean().default(false);
  key = uuid();
  data = json().default([]);
  hidden = text({ max: 40 }).default("🙂").backfill(sql`''`);
}

export class Uses extends Table {
  id = id();
  settingId = references(() => Settings, { onDelete: "cascade" });
}
