/** What the types of the schema language accept and refuse; checked by `tsc`, run only to show that nothing throws. */
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
  type TableOptions,
  text,
  timestamp,
  unique,
  uuid,
  View,
  type ViewOptions,
  variants,
} from "colonnade/schema";

interface Metadata {
  readonly tags: readonly string[];
  readonly depth?: number;
}

export abstract class Timestamps extends Table {
  createdAt = timestamp().defaultNow();
  updatedAt = timestamp().defaultNow().updatedNow();
}

export abstract class Owned extends Table {
  ownerId = references(() => Users);
}

const money = (digits: number, scale = 2) => decimal(digits, scale).check((v) => sql`${v} >= 0`);
const roles = ["admin", "member"] as const;

/** Refers to itself and to Documents, which refers back; no annotations. */
export class Users extends Timestamps {
  static options = { name: "people", primaryKey: ["id"], sqlite: { strict: true } } satisfies TableOptions<Users>;
  id = id({ always: true });
  managerId = references(() => Users, { onDelete: "set null", column: (user) => user.id }).nullable();
  favouriteId = references(() => Documents, { deferrable: "deferred" }).nullable();
  role = oneOf(...roles)
    .default("member")
    .asEnum("role")
    .renamedValues({ root: "admin" })
    .removedValues({ guest: "member", nobody: null });
  email = text({ max: 320 })
    .native({ postgres: "citext" })
    .collate({ mysql: "utf8mb4_0900_ai_ci" })
    .named("e_mail")
    .unique();
  balance = money(12).default("0.00");
  age = integer()
    .default(0)
    .check((age) => sql`${age} >= 0`, { name: "ck_age" });
  seen = bigint({ as: "number", means: "epochMilliseconds" }).default(0).convertedFrom("timestamp");
  big = bigint().default(0n).backfill(sql`0`);
  ratio = double().default(0.5);
  born = date().default("2000-01-01");
  token = uuid().defaultRandom();
  active = boolean().default(true);
  blob = bytes({ max: 16 }).nullable();
  metadata = json<Metadata>().default({ tags: [] });
  place = native({ postgres: "point" }, "string").nullable();
  score = integer().generated(() => sql`${this.age} * 2`, { stored: true });
  length = integer().convertedFrom((old) => sql`length(${old})`, { down: sql`''` });
  expiresAt = timestamp().expires().nullable();
  deletedAt = timestamp().nullable().softDelete();
  other = uuid().branded();

  byAge = index(this.age, desc(this.createdAt, { nulls: "last" }), asc(this.born))
    .including(this.email)
    .using({ postgres: "btree" });
  lower = index(sql`lower(${this.email})`).unique().where(sql`${this.active}`, { otherwise: "full" });
  slot = unique(this.age, this.role).nullsNotDistinct().deferrable("deferred").named("uq_slot");
  sane = check(sql`${this.age} < ${200}`).named("ck_sane").renamedFrom("ck_old");
  odd = check(variants({ sqlite: sql`1`, postgres: sql`true` }));
}

export class Documents extends mix(Timestamps, Owned) {
  tenant = integer();
  number = integer();
  key = primaryKey(this.tenant, this.number);
  author = references(() => Users);
  parentTenant = integer().nullable();
  parentNumber = integer().nullable();
  parent = foreignKey(
    [this.parentTenant, this.parentNumber],
    () => Documents,
    (d) => [d.tenant, d.number],
    { onDelete: "cascade" },
  );
  /** Members of both mixins are there. */
  recent = index(this.ownerId, this.updatedAt);
}

export class ActiveUsers extends View {
  static options = { name: "v_active" } satisfies ViewOptions;
  id = bigint({ as: "number" });
  query = select(
    { u: Users, d: Documents },
    ({ u, d }) => sql`select ${u.id} from ${u} join ${d} on ${d.author} = ${u.id}`,
  );
}

export class Busy extends View {
  id = bigint({ as: "number" });
  query = select({ a: ActiveUsers }, ({ a }) => sql`select ${a.id} from ${a}`);
}

export const touch = script("touch", {
  create: { postgres: sql`create function touch() …` },
  drop: { postgres: sql`drop function touch` },
  dependsOn: () => [Users, ActiveUsers],
});

export class Wrong extends Table {
  // @ts-expect-error a default of another type
  number = integer().default("0");
  // @ts-expect-error
  words = text().default(0);
  // @ts-expect-error
  flag = boolean().default("true");
  // @ts-expect-error
  choice = oneOf("a", "b").default("c");
  // @ts-expect-error
  wide = bigint().default(0);
  // @ts-expect-error
  narrow = bigint({ as: "number" }).default(0n);
  // @ts-expect-error
  amount = decimal(12, 2).default("much");
  // @ts-expect-error
  shape = json<Metadata>().default({ tags: "none" });
  // @ts-expect-error an unknown option
  long = text({ maximum: 3 });
  // @ts-expect-error
  odd = bigint({ as: "string" });
  // @ts-expect-error
  count = integer({ means: "epoch" });
  // @ts-expect-error a misspelt action
  owner = references(() => Users, { onDelete: "casade" });
  // @ts-expect-error
  owner2 = references(() => Users, { onDeleted: "cascade" });
  // @ts-expect-error an abstract base is no table
  owner3 = references(() => Timestamps);
  // @ts-expect-error a view is no table
  owner4 = references(() => ActiveUsers);
  // @ts-expect-error no such column
  owner5 = references(() => Users, { column: (user) => user.identifier });
  // @ts-expect-error an index is no column
  owner6 = references(() => Users, { column: (user) => user.byAge });
  // @ts-expect-error only timestamps expire
  gone = text().expires();
  // @ts-expect-error only timestamps tell when a row was deleted
  removed = date().softDelete();
  // @ts-expect-error only timestamps are kept current
  now = date().updatedNow();
  // @ts-expect-error only uuids are random
  random = text().defaultRandom();
  // @ts-expect-error only closed sets are enums
  asEnum = text().asEnum("kind");
  // @ts-expect-error only whole numbers are numbered
  numbered = text().identity();
  // @ts-expect-error an empty set
  none = oneOf();
  // @ts-expect-error a misspelt dialect
  type = text().native({ postgresql: "citext" });
  // @ts-expect-error how JavaScript sees it is missing
  raw = native({ postgres: "point" });
  // @ts-expect-error a decimal has a scale
  money = decimal(12);
  good = text();
  // @ts-expect-error an unknown column
  byBad = index(this.goood);
  byGood = index(this.good);
  // @ts-expect-error an index of an index
  byIndex = index(this.byGood);
  // @ts-expect-error an index of nothing
  empty = index();
  // @ts-expect-error a text is no predicate
  partial = index(this.good).where("good is null");
  // @ts-expect-error
  partial2 = index(this.good).where(sql`true`, { otherwise: "none" });
  // @ts-expect-error only columns are unique together
  pair = unique(this.good, sql`lower(${this.good})`);
  // @ts-expect-error a check is SQL
  checked = text().check((column) => column);
  // @ts-expect-error an object is no SQL value
  objectCheck = check(sql`${{ a: 1 }} = 1`);
}

export class WrongOptions extends Table {
  // @ts-expect-error an unknown option
  static options = { names: "x" } satisfies TableOptions;
  id = id();
}

export class WrongKey extends Table {
  // @ts-expect-error no such property
  static options = { primaryKey: ["idd"] } satisfies TableOptions<WrongKey>;
  id = id();
}

export class WrongView extends View {
  id = id();
  // @ts-expect-error no such column
  query = select({ u: Users }, ({ u }) => sql`select ${u.identifier} from ${u}`);
}

// @ts-expect-error a script says how it is dropped
export const halfScript = script("half", { create: { postgres: sql`…` } });

// @ts-expect-error a mix has two parts
export class Alone extends mix(Timestamps) {}
