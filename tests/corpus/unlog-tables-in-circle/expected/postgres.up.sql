-- Colonnade migration 0002 unlog_tables_in_circle: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_teams_lead_id of teams
ALTER TABLE "teams" DROP CONSTRAINT "fk_teams_lead_id";

-- change options of table members: none becomes UNLOGGED
ALTER TABLE "members" SET UNLOGGED;

-- change options of table teams: none becomes UNLOGGED
ALTER TABLE "teams" SET UNLOGGED;

-- add foreign key fk_teams_lead_id: teams (lead_id) to members (id) on delete set null
ALTER TABLE "teams"
  ADD CONSTRAINT "fk_teams_lead_id" FOREIGN KEY ("lead_id") REFERENCES "members" ("id") ON DELETE SET NULL;
