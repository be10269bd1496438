-- Colonnade migration 0002 unlog_tables_in_circle: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_members_team_id of members
ALTER TABLE "members" DROP CONSTRAINT "fk_members_team_id";

-- change options of table members: UNLOGGED becomes none
ALTER TABLE "members" SET LOGGED;

-- change options of table teams: UNLOGGED becomes none
ALTER TABLE "teams" SET LOGGED;

-- add foreign key fk_members_team_id: members (team_id) to teams (id) on delete cascade
ALTER TABLE "members"
  ADD CONSTRAINT "fk_members_team_id" FOREIGN KEY ("team_id") REFERENCES "teams" ("id") ON DELETE CASCADE;
