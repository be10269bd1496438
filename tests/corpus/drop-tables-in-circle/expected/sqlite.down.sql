-- Colonnade migration 0002 drop_tables_in_circle: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- create table members
CREATE TABLE "members" (
  "id"      integer NOT NULL CONSTRAINT "pk_members" PRIMARY KEY AUTOINCREMENT,
  "team_id" integer NOT NULL,
  CONSTRAINT "fk_members_team_id" FOREIGN KEY ("team_id") REFERENCES "teams" ("id") ON DELETE CASCADE
);

-- create table teams
CREATE TABLE "teams" (
  "id"        integer NOT NULL CONSTRAINT "pk_teams" PRIMARY KEY AUTOINCREMENT,
  "keeper_id" integer NOT NULL,
  "lead_id"   integer,
  CONSTRAINT "fk_teams_keeper_id" FOREIGN KEY ("keeper_id") REFERENCES "keepers" ("id") ON DELETE CASCADE,
  CONSTRAINT "fk_teams_lead_id" FOREIGN KEY ("lead_id") REFERENCES "members" ("id") ON DELETE CASCADE
);
