-- Colonnade migration 0002 drop_tables_in_circle: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: all rows of teams; all rows of members

-- drop table teams
DROP TABLE "teams";

-- drop table members
DROP TABLE "members";
