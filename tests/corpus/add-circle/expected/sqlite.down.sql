-- Colonnade migration 0002 add_circle: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: all rows of teams; all rows of people

-- drop table teams
DROP TABLE "teams";

-- drop table people
DROP TABLE "people";
