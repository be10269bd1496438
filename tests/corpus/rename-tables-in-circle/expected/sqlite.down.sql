-- Colonnade migration 0002 rename_tables_in_circle: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: title of people_groups is longer than 40 characters
SELECT "id", count(*) OVER () FROM "people_groups" WHERE length("title") > 40 ORDER BY "id" LIMIT 3;

-- rename table people_groups to teams
ALTER TABLE "people_groups" RENAME TO "teams";

-- rename table persons to members
ALTER TABLE "persons" RENAME TO "members";

-- rename column teams.title to name
ALTER TABLE "teams" RENAME COLUMN "title" TO "name";

-- rename column members.group_id to team_id
ALTER TABLE "members" RENAME COLUMN "group_id" TO "team_id";

-- rebuild table members: its constraints change
CREATE TABLE "colonnade_new_members" (
  "id"      integer NOT NULL CONSTRAINT "pk_members" PRIMARY KEY AUTOINCREMENT,
  "team_id" integer NOT NULL,
  CONSTRAINT "fk_members_team_id" FOREIGN KEY ("team_id") REFERENCES "teams" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_members" ("id", "team_id")
SELECT "id", "team_id"
FROM "members";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_members';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_members', seq FROM sqlite_sequence WHERE name = 'members';
DROP TABLE "members";
ALTER TABLE "colonnade_new_members" RENAME TO "members";

-- rebuild table teams: its constraints change
CREATE TABLE "colonnade_new_teams" (
  "id"      integer NOT NULL CONSTRAINT "pk_teams" PRIMARY KEY AUTOINCREMENT,
  "name"    text NOT NULL,
  "lead_id" integer,
  CONSTRAINT "ck_teams_name__type" CHECK (length("name") <= 40),
  CONSTRAINT "fk_teams_lead_id" FOREIGN KEY ("lead_id") REFERENCES "members" ("id") ON DELETE SET NULL
);
INSERT INTO "colonnade_new_teams" ("id", "name", "lead_id")
SELECT "id", "name", "lead_id"
FROM "teams";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_teams';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_teams', seq FROM sqlite_sequence WHERE name = 'teams';
DROP TABLE "teams";
ALTER TABLE "colonnade_new_teams" RENAME TO "teams";
