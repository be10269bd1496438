-- Colonnade migration 0002 drop_tables_in_circle: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: all rows of teams; all rows of members

-- drop foreign key fk_members_team_id of members
ALTER TABLE "members" DROP CONSTRAINT "fk_members_team_id";

-- drop table teams
DROP TABLE "teams";

-- drop table members
DROP TABLE "members";
