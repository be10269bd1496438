/** A value of every type, required and nullable, and a key of every type that can be one. */
import {
  bigint,
  boolean,
  bytes,
  date,
  decimal,
  double,
  id,
  index,
  integer,
  json,
  oneOf,
  primaryKey,
  sql,
  Table,
  text,
  timestamp,
  uuid,
} from "colonnade/schema";
import type { Note } from "./notes.ts";

const mood = () => oneOf("glad", "größer 😀", 'so "so"', "it's");

/** Every type, required and nullable. */
export class Samples extends Table {
  id = id();
  whole = integer();
  big = bigint();
  count = bigint({ as: "number" });
  ratio = double();
  amount = decimal(20, 6);
  label = text({ max: 50 });
  body = text();
  flag = boolean();
  at = timestamp();
  day = date();
  data = json<Note>();
  token = uuid();
  blob = bytes();
  hash = bytes({ max: 16 });
  mood = mood();
  wholeOrNull = integer().nullable();
  bigOrNull = bigint().nullable();
  countOrNull = bigint({ as: "number" }).nullable();
  ratioOrNull = double().nullable();
  amountOrNull = decimal(20, 6).nullable();
  labelOrNull = text({ max: 50 }).nullable();
  bodyOrNull = text().nullable();
  flagOrNull = boolean().nullable();
  atOrNull = timestamp().nullable();
  dayOrNull = date().nullable();
  dataOrNull = json<Note>().nullable();
  tokenOrNull = uuid().nullable();
  blobOrNull = bytes().nullable();
  hashOrNull = bytes({ max: 16 }).nullable();
  moodOrNull = mood().nullable();
}

/** What the database fills in. */
export class Defaults extends Table {
  id = uuid().defaultRandom().primaryKey();
  label = text({ max: 50 }).default('it\'s "so" \\ 😀');
  rank = integer().default(7);
  flag = boolean().default(true);
  big = bigint().default(9_223_372_036_854_775_807n);
  amount = decimal(12, 2).default("-0.50");
  day = date().default("2024-02-29");
  mood = mood().default("it's");
  note = text({ max: 50 }).nullable().default("none");
  createdAt = timestamp().defaultNow();
  updatedAt = timestamp().defaultNow().updatedNow();
  total = integer().generated(() => sql`${this.rank} + 1`);
}

/** Keys that are bytes, and days that are unique. */
export class Files extends Table {
  hash = bytes({ max: 16 }).primaryKey();
  day = date().unique();
  size = bigint();
  owner = uuid().nullable().unique({ nullsNotDistinct: true });

  bySize = index(this.size);
}

/** A composite key of five types. */
export class Readings extends Table {
  meter = bigint();
  at = timestamp();
  day = date();
  kind = oneOf("flow", "heat");
  valid = boolean();
  value = double().nullable();

  key = primaryKey(this.meter, this.at, this.day, this.kind, this.valid);
  value_ = index(this.value);
  kindDay = index(this.kind, this.day);
}
