import { boolean, date, double, id, integer, json, references, Table, text, timestamp, uuid } from "colonnade/schema";

export class Settings extends Table {
  id = id();
  count = integer().default(5);
  label = text({ max: 40 }).default('it\'s "x"');
  since = timestamp().defaultNow();
  until = timestamp().nullable();
  ratio = double().default(0.5);
  day = date().default("2024-02-29");
  isOn = boolean().default(true);
  key = uuid().defaultRandom();
  data = json().default({ a: [1, null] });
  hidden = text({ max: 40 }).nullable();
}

export class Uses extends Table {
  id = id();
  settingId = references(() => Settings, { onDelete: "cascade" });
}
