-- Colonnade migration 0002 turn_circle_round: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: squad of people is null
SELECT "id", count(*) OVER () FROM "people" WHERE "squad" IS NULL ORDER BY "id" LIMIT 3;

-- rename column people.squad to team
ALTER TABLE "people" RENAME COLUMN "squad" TO "team";

-- rebuild table teams: its constraints change
CREATE TABLE "colonnade_new_teams" (
  "id"   integer NOT NULL CONSTRAINT "pk_teams" PRIMARY KEY AUTOINCREMENT,
  "lead" integer,
  CONSTRAINT "fk_teams_lead" FOREIGN KEY ("lead") REFERENCES "people" ("id") ON DELETE SET NULL
);
INSERT INTO "colonnade_new_teams" ("id", "lead")
SELECT "id", "lead"
FROM "teams";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_teams';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_teams', seq FROM sqlite_sequence WHERE name = 'teams';
DROP TABLE "teams";
ALTER TABLE "colonnade_new_teams" RENAME TO "teams";

-- rebuild table people: team null allowed becomes refused
CREATE TABLE "colonnade_new_people" (
  "id"   integer NOT NULL CONSTRAINT "pk_people" PRIMARY KEY AUTOINCREMENT,
  "team" integer NOT NULL,
  CONSTRAINT "fk_people_team" FOREIGN KEY ("team") REFERENCES "teams" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_people" ("id", "team")
SELECT "id", "team"
FROM "people";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_people';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_people', seq FROM sqlite_sequence WHERE name = 'people';
DROP TABLE "people";
ALTER TABLE "colonnade_new_people" RENAME TO "people";
