-- Colonnade migration 0002 drop_view: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop view busy_authors
DROP VIEW "busy_authors";

-- drop view activity
DROP VIEW "activity";
