-- Colonnade migration 0002 add_circle: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- create table people
CREATE TABLE "people" (
  "id"      integer NOT NULL CONSTRAINT "pk_people" PRIMARY KEY AUTOINCREMENT,
  "team_id" integer NOT NULL,
  "name"    text NOT NULL,
  CONSTRAINT "ck_people_name__type" CHECK (length("name") <= 50),
  CONSTRAINT "fk_people_team_id" FOREIGN KEY ("team_id") REFERENCES "teams" ("id") ON DELETE CASCADE
);

-- create table teams
CREATE TABLE "teams" (
  "id"      integer NOT NULL CONSTRAINT "pk_teams" PRIMARY KEY AUTOINCREMENT,
  "lead_id" integer,
  CONSTRAINT "fk_teams_lead_id" FOREIGN KEY ("lead_id") REFERENCES "people" ("id") ON DELETE SET NULL
);
