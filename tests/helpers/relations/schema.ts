/** A schema with every shape of foreign key, rows that are marked as deleted, and keys that have types of their own. */
import {
  bigint,
  bytes,
  date,
  desc,
  foreignKey,
  id,
  index,
  integer,
  oneOf,
  primaryKey,
  references,
  Table,
  text,
  timestamp,
  unique,
  uuid,
} from "colonnade/schema";

export class Authors extends Table {
  id = id().branded();
  name = text({ max: 50 }).unique();
  mentorId = references(() => Authors, { onDelete: "set null" }).nullable();
  deletedAt = timestamp().nullable().softDelete();

  mentor = index(this.mentorId);
}

/** At most one for each author. */
export class Profiles extends Table {
  authorId = references(() => Authors, { onDelete: "cascade" }).primaryKey();
  motto = text({ max: 200 });
}

export class Books extends Table {
  id = uuid().defaultRandom().primaryKey().branded();
  title = text({ max: 100 });
  authorId = references(() => Authors, { onDelete: "cascade" });
  editorId = references(() => Authors, { onDelete: "set null" }).nullable();
  /** Its name is that of the relation. */
  author = text({ max: 50 }).nullable();
  rank = integer().default(0);
  deletedAt = timestamp().nullable().softDelete();

  byAuthor = index(this.authorId, desc(this.rank));
  byEditor = index(this.editorId);
}

/** A key of two columns. */
export class Editions extends Table {
  bookId = references(() => Books, { onDelete: "cascade" });
  number = integer();
  place = text({ max: 50 });

  key = primaryKey(this.bookId, this.number);
}

export class Copies extends Table {
  id = bigint().identity().primaryKey();
  bookId = uuid().nullable();
  editionNumber = integer().nullable();
  shelf = text({ max: 20 });

  edition = foreignKey(
    [this.bookId, this.editionNumber],
    () => Editions,
    (edition) => [edition.bookId, edition.number],
    {
      onDelete: "cascade",
    },
  );
  byEdition = index(this.bookId, this.editionNumber);
}

/** Keys of every other type. */
export class Hashes extends Table {
  hash = bytes({ max: 16 }).primaryKey();
  day = date().unique();
  at = timestamp().unique();
  kind = oneOf("one", "two", "three").unique();
  number = bigint().unique();
}

/** No primary key of its own. */
export class Uses extends Table {
  hash = references(() => Hashes);
  day = references(() => Hashes, { column: (hashes) => hashes.day }).nullable();
  at = references(() => Hashes, { column: (hashes) => hashes.at }).nullable();
  kind = references(() => Hashes, { column: (hashes) => hashes.kind }).nullable();
  number = references(() => Hashes, { column: (hashes) => hashes.number }).nullable();

  byHash = index(this.hash);
}

/** Expired ones are marked as deleted. */
export class Tokens extends Table {
  id = id();
  label = text({ max: 20 });
  expiresAt = timestamp().nullable().expires();
  deletedAt = timestamp().nullable().softDelete();

  slot = unique(this.label);
  expiry = index(this.expiresAt);
}

/** Keys that some engines take for equal in another spelling. */
export class Words extends Table {
  word = text({ max: 20 })
    .collate({ sqlite: "NOCASE", mysql: "utf8mb4_0900_ai_ci", mariadb: "utf8mb4_general_ci" })
    .primaryKey();
}

export class Spellings extends Table {
  id = id();
  wordId = references(() => Words);

  byWord = index(this.wordId);
}

/** A key of texts. */
export class Regions extends Table {
  country = text({ max: 2 });
  code = text({ max: 10 });

  key = primaryKey(this.country, this.code);
}

export class Towns extends Table {
  id = id();
  country = text({ max: 2 });
  region = text({ max: 10 });

  home = foreignKey(
    [this.country, this.region],
    () => Regions,
    (region) => [region.country, region.code],
  );
  byHome = index(this.country, this.region);
}
