CREATE TABLE "organisations" (
  "id" INTEGER CONSTRAINT "pk_organisations" PRIMARY KEY AUTOINCREMENT, -- numbered, and never again
  "name" TEXT NOT NULL CONSTRAINT "ck_organisations_name" CHECK (length("name") <= 20),
  /* a comment with a ) and a , and a ' in it */
  "parent_id" INTEGER,
  CONSTRAINT "uq_organisations_name" UNIQUE ("name"),
  CONSTRAINT "fk_organisations_parent_id" FOREIGN KEY ("parent_id") REFERENCES "organisations" ("id") ON DELETE SET NULL
);

CREATE TABLE people (
  organisation_id INTEGER NOT NULL,
  number INT NOT NULL,
  e_mail VARCHAR ( 320 ) COLLATE NOCASE NOT NULL,
  nickname TEXT DEFAULT 'it''s (nobody)' COLLATE RTRIM,
  score REAL NOT NULL DEFAULT -1.5,
  joined TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
  token BLOB DEFAULT (randomblob(16)),
  display TEXT GENERATED ALWAYS AS (coalesce(nickname, e_mail) || ')') VIRTUAL,
  doubled REAL AS (score * 2) STORED,
  untyped,
  [bracketed name] INTEGER,
  CONSTRAINT pk_people PRIMARY KEY (organisation_id, number),
  CONSTRAINT uq_people_mail UNIQUE (organisation_id, e_mail),
  CONSTRAINT fk_people_organisation FOREIGN KEY (organisation_id) REFERENCES organisations
    ON UPDATE CASCADE ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_people_score CHECK (score BETWEEN -10 AND 10 AND (number > 0 OR score = 0)),
  CHECK (number <> 13)
) WITHOUT ROWID;

CREATE TABLE strict_one (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('a', 'b,c', 'd)')) CHECK (kind <> ''),
  other TEXT REFERENCES strict_one (id) DEFERRABLE,
  organisation_id INTEGER, person INTEGER,
  FOREIGN KEY (organisation_id, person) REFERENCES people (organisation_id, number) ON DELETE CASCADE
) STRICT;

CREATE TABLE "we""ird`s [table]" (
  "select" INTEGER PRIMARY KEY,
  "a""b" TEXT CHECK ("a""b" <> '"'),
  `back``tick` TEXT UNIQUE,
  'single' TEXT NOT NULL
);

CREATE INDEX idx_people_joined ON people (joined DESC, score);
CREATE UNIQUE INDEX idx_people_nickname ON people (lower(nickname), e_mail COLLATE BINARY DESC) WHERE nickname IS NOT NULL;
CREATE INDEX "idx weird" ON "we""ird`s [table]" ("a""b" , 'single');
CREATE INDEX idx_spaces /* ( */ ON strict_one ( /* first */ kind /* second */ , coalesce ( other , 'x,y' ) ) WHERE kind -- only
  = 'a';

CREATE TRIGGER trg_people_joined AFTER UPDATE OF score ON people WHEN old.score IS NOT new.score BEGIN
  UPDATE people SET joined = CURRENT_TIMESTAMP WHERE organisation_id = new.organisation_id AND number = new.number;
END;

CREATE VIEW active (organisation, members) AS
  SELECT o.name, count(*) FROM organisations o JOIN people AS p ON p.organisation_id = o.id, "we""ird`s [table]" GROUP BY o.name;
CREATE VIEW top AS SELECT 1 AS one FROM active WHERE members > (SELECT avg(members) FROM active);
CREATE TRIGGER trg_active INSTEAD OF INSERT ON active BEGIN SELECT 1; END;
CREATE VIRTUAL TABLE search USING fts5 (body);
