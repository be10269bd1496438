-- Colonnade migration 0002 add_circle: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: all rows of teams; all rows of people

-- drop foreign key fk_people_team_id of people
ALTER TABLE "people" DROP CONSTRAINT "fk_people_team_id";

-- drop table teams
DROP TABLE "teams";

-- drop table people
DROP TABLE "people";
