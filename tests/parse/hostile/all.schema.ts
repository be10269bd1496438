/** Most of the language in one file, for the tests that break it. */
import {
  asc,
  bigint,
  boolean,
  bytes,
  check,
  date,
  decimal,
  desc,
  double,
  foreignKey,
  id,
  index,
  integer,
  json,
  mix,
  native,
  oneOf,
  primaryKey,
  references,
  script,
  select,
  sql,
  Table,
  text,
  timestamp,
  unique,
  uuid,
  View,
  variants,
} from "colonnade/schema";

const longest = 64;
const limits = { name: longest, email: 320 } as const;

/** An amount of money. */
export const money = (digits: number) => decimal(digits, 2).check((value) => sql`${value} >= 0`);

export abstract class Timestamps extends Table {
  createdAt = timestamp().defaultNow();
  updatedAt = timestamp().defaultNow().updatedNow();
}

export abstract class Owned extends Table {
  ownerId = references(() => Owners, { onDelete: "cascade" });
}

/** Who owns what. */
export class Owners extends Table {
  static options = { name: "people", renamedFrom: "persons", mysql: { engine: "InnoDB" } };
  id = id();
  /** How they are called. */
  name = text({ max: limits.name }).named("full_name");
  email = text({ max: limits.email }).unique().collate({ mysql: "utf8mb4_0900_ai_ci" });
  role = oneOf("admin", "member").asEnum("role").default("member");
  isActive = boolean().default(true);
  born = date().nullable();
  token = uuid().defaultRandom();
  settings = json<{ readonly theme: string; readonly tags: readonly string[] }>().default({
    theme: "dark",
    tags: ["a", `b`],
  });
  place = native({ sqlite: "text", postgres: "point", mysql: "point", mariadb: "point" }, "string").nullable();

  byName = index(sql`lower(${this.name})`).where(sql`${this.isActive}`, { otherwise: "full" });
  newest = index(desc(this.born), asc(this.name)).named("idx_people_newest");
}

export class Things extends mix(Timestamps, Owned) {
  tenant = integer();
  number = integer();
  size = bigint().default(9007199254740993n).backfill(0n);
  sentAt = bigint({ as: "number", means: "epochMilliseconds" });
  ratio = double().default(-0.5);
  price = money(12).default("0.00");
  digest = bytes({ max: 32 }).nullable();
  total = integer().generated(() => sql`${this.tenant} + ${this.number}`, { stored: true });
  expiresAt = timestamp().nullable().expires().renamedFrom("expires");
  partOfTenant = integer().nullable();
  partOfNumber = integer().nullable();
  label = text({ max: longest }).convertedFrom(sql`'x'`);

  key = primaryKey(this.tenant, this.number);
  slot = unique(this.ownerId, this.label).nullsNotDistinct();
  whole = foreignKey(
    [this.partOfTenant, this.partOfNumber],
    () => Things,
    (thing) => [thing.tenant, thing.number],
    {
      onDelete: "cascade",
    },
  );
  sane = check(sql`${this.ratio} between -1 and 1 and length(trim(${this.label})) > 0`).named("ck_sane");
  stale = index(this.expiresAt).including(this.label).using({ postgres: "btree" });
}

/** What owners have. */
export class Possessions extends View {
  name = text({ max: 64 });
  things = bigint({ as: "number" });
  query = select(
    { o: Owners, t: Things },
    ({ o, t }) => sql`
    select ${o.name}, count(${t.number}) from ${o} left join ${t} on ${t.ownerId} = ${o.id} group by ${o.name}`,
  );
}

export const touch = script("touch", {
  create: { sqlite: sql`create view touch as select 1`, postgres: sql`create view touch as select 1` },
  drop: { sqlite: sql`drop view touch`, postgres: sql`drop view touch` },
  dependsOn: () => [Owners],
});

export const epoch = variants({
  sqlite: sql`'1970-01-01'`,
  postgres: sql`date '1970-01-01'`,
  mysql: sql`'1970-01-01'`,
  mariadb: sql`'1970-01-01'`,
});

export const extensions = ["citext"];
