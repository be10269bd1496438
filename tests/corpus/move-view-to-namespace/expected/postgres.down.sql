-- Colonnade migration 0002 move_view_to_namespace: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop view active_count
DROP VIEW "active_count";

-- drop view active
DROP VIEW "active";

-- drop view audit.active
DROP VIEW "audit"."active";

-- create view active
CREATE VIEW "active" ("id") AS
SELECT
  "a"."id"
FROM "accounts" AS "a"
JOIN "audit"."logins" AS "l" ON "l"."account_id" = "a"."id";

-- create view active_count
CREATE VIEW "active_count" ("total") AS
SELECT
  count("a"."id")
FROM "active" AS "a";
