-- Colonnade migration 0002 rename_generated_and_reader_in_circle: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: number of teams cannot become integer
SELECT "id", count(*) OVER ()
  FROM "teams"
  WHERE "number" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- rename column teams.number to code
ALTER TABLE "teams" RENAME COLUMN "number" TO "code";

-- rebuild table teams: new column label; without column tag; code meaning bigint becomes integer
CREATE TABLE "colonnade_new_teams" (
  "id"      integer NOT NULL CONSTRAINT "pk_teams" PRIMARY KEY AUTOINCREMENT,
  "code"    integer NOT NULL,
  "label"   integer NOT NULL GENERATED ALWAYS AS ("code" + 100) STORED,
  "lead_id" integer,
  CONSTRAINT "uq_teams_label" UNIQUE ("label"),
  CONSTRAINT "fk_teams_lead_id" FOREIGN KEY ("lead_id") REFERENCES "members" ("id") ON DELETE SET NULL
);
INSERT INTO "colonnade_new_teams" ("id", "code", "lead_id")
SELECT "id", "code", "lead_id"
FROM "teams";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_teams';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_teams', seq FROM sqlite_sequence WHERE name = 'teams';
DROP TABLE "teams";
ALTER TABLE "colonnade_new_teams" RENAME TO "teams";

-- rebuild table members: its constraints change
CREATE TABLE "colonnade_new_members" (
  "id"   integer NOT NULL CONSTRAINT "pk_members" PRIMARY KEY AUTOINCREMENT,
  "team" integer NOT NULL,
  CONSTRAINT "fk_members_team" FOREIGN KEY ("team") REFERENCES "teams" ("label")
);
INSERT INTO "colonnade_new_members" ("id", "team")
SELECT "id", "team"
FROM "members";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_members';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_members', seq FROM sqlite_sequence WHERE name = 'members';
DROP TABLE "members";
ALTER TABLE "colonnade_new_members" RENAME TO "members";
