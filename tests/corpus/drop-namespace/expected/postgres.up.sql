-- Colonnade migration 0002 drop_namespace: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: all rows of audit.entries

-- drop view entrants
DROP VIEW "entrants";

-- drop view audit.entrants
DROP VIEW "audit"."entrants";

-- drop table audit.entries
DROP TABLE "audit"."entries";

-- drop function audit.colonnade_touch_at
DROP FUNCTION "audit"."colonnade_touch_at"();

-- drop namespace audit
DROP SCHEMA "audit";
