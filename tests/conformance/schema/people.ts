/** People, with keys over columns that may be null, and what refers to them. */
import {
  bigint,
  check,
  foreignKey,
  id,
  index,
  integer,
  primaryKey,
  references,
  sql,
  Table,
  text,
  timestamp,
  unique,
} from "colonnade/schema";

export class People extends Table {
  id = id();
  email = text({ max: 200 }).unique();
  nick = text({ max: 50 }).nullable();
  realm = text({ max: 50 }).nullable();
  score = integer()
    .default(0)
    .check((score) => sql`${score} >= 0`);
  low = integer().nullable();
  high = integer().nullable();
  bossId = references(() => People, { onDelete: "set null" }).nullable();
  /** Milliseconds since 1970. */
  seenAt = bigint({ as: "number", means: "epochMilliseconds" }).nullable();
  updatedAt = timestamp().defaultNow().updatedNow();

  name = unique(this.nick, this.realm).nullsNotDistinct();
  place = unique(this.realm, this.email);
  ordered = check(sql`${this.low} <= ${this.high}`);
  boss = index(this.bossId);
  realmScore = index(this.realm, this.score);
}

/** A person in a group: the key is made of both. */
export class Members extends Table {
  personId = references(() => People, { onDelete: "cascade" });
  groupName = text({ max: 50 });
  role = text({ max: 20 }).default("member");
  joinedAt = timestamp();

  key = primaryKey(this.personId, this.groupName);
  group = index(this.groupName);
  roleTime = index(this.role, this.joinedAt);
}

/** What a member has done: it refers to a composite key. */
export class Deeds extends Table {
  id = id();
  personId = bigint({ as: "number" });
  groupName = text({ max: 50 });
  title = text({ max: 100 }).nullable();

  member = foreignKey(
    [this.personId, this.groupName],
    () => Members,
    (member) => [member.personId, member.groupName],
    { onDelete: "cascade" },
  );
  byMember = index(this.personId, this.groupName);
}

/** What a person owes, who therefore cannot go. */
export class Debts extends Table {
  id = id({ always: true });
  personId = references(() => People, { onDelete: "restrict" });
  code = text({ max: 20 }).unique();
  amount = integer().default(1);

  person = index(this.personId);
}
