-- Colonnade migration 0002 add_view: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop view busy_authors
DROP VIEW "busy_authors";

-- drop view activity
DROP VIEW "activity";
