-- Colonnade migration 0002 close_circle: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of teams.lead

-- rebuild table teams: without column lead
CREATE TABLE "colonnade_new_teams" (
  "id"   integer NOT NULL CONSTRAINT "pk_teams" PRIMARY KEY AUTOINCREMENT,
  "name" text NOT NULL,
  CONSTRAINT "ck_teams_name__type" CHECK (length("name") <= 40)
);
INSERT INTO "colonnade_new_teams" ("id", "name")
SELECT "id", "name"
FROM "teams";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_teams';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_teams', seq FROM sqlite_sequence WHERE name = 'teams';
DROP TABLE "teams";
ALTER TABLE "colonnade_new_teams" RENAME TO "teams";
