import {
  bigint, bytes, check, decimal, desc, foreignKey, id, index, integer, json, mix, native, oneOf, primaryKey, references,
  script, select, sql, Table, text, timestamp, unique, uuid, variants, View,
} from "colonnade/schema";
import type { JWTPayload } from "jose";

interface Hidden {
  readonly secret: string;
}

const recipe = (max: number) => text({ max });

export abstract class Named extends Table {
  name = text();
}

export class Users extends mix(Named, Messages) {
  id = id();
}

export class Messages extends Table {
  static options = { nmae: "messages", sqlite: { strikt: true }, mysql: "InnoDB" };
  id = id({ always: "yes" });
  long = text({ maxx: 255 });
  negative = text({ max: -1 });
  big = bigint({ as: "string" });
  counted = integer({ means: "seconds" });
  amount = decimal(2, 4);
  money = decimal(12);
  kind = oneOf();
  twice = oneOf("a", "b", "a");
  number = oneOf("a", 1);
  place = native({ postgresql: "point" }, "string");
  raw = native({ postgres: "point" }, "text");
  hidden = json<Hidden>();
  outside = json<JWTPayload>();
  owner = references(Users);
  parent = references(() => Messages, { onDelete: "casade", onUpdated: "cascade" });
  lazy = references(() => Messages, { column: "id" });
  expires = text().expires();
  random = text().defaultRandom();
  updated = text().updatedNow();
  empty = text().default(null).nullable();
  shaped = text().default(recipe);
  filled = integer().backfill([1]);
  converted = timestamp().convertedFrom("epoch");
  checked = text().check("checked <> ''");
  compared = text().check((value) => value);
  cited = text().native("citext");
  missing = recipe();
  named = text().named("");
  extra = text({ max: 3 }, 4);
  size = integer().generated("1 + 1");
  blob = bytes({ max: 1.5 });
  token = uuid().default(uuid());

  byNothing = index();
  byText = index("sender");
  byOrder = index(desc(this.id, { nulls: "top" }));
  partial = index(this.id).where("id > 3", { otherwise: "none" });
  pair = unique(this.id, this.id);
  key = primaryKey(sql`id`);
  sane = check("id > 0");
  uneven = foreignKey([this.id, this.big], () => Messages, (m) => [m.id]);
  inner = check(sql`${variants({ sqlite: sql`1` })} = 1`);
  odd = check(sql`${{ a: 1 }} = 1`);
  loose = 42;
}

export class Active extends View {
  id = text().default("x");
  other = references(() => Messages);
}

export class Listed extends View {
  id = text();
  query = select(Messages, (m) => sql`select 1`);
}

const lost = script("lost", { create: { postgres: sql`create …` }, drop: { postgres: sql`drop …` } });
export const half = script("half", { create: { postgres: sql`create …` } });
export const extensions = "citext";
