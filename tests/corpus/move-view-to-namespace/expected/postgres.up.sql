-- Colonnade migration 0002 move_view_to_namespace: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop view active_count
DROP VIEW "active_count";

-- drop view active
DROP VIEW "active";

-- create view audit.active
CREATE VIEW "audit"."active" ("id") AS
SELECT
  "a"."id"
FROM "accounts" AS "a"
JOIN "audit"."logins" AS "l" ON "l"."account_id" = "a"."id";

-- create view active
CREATE VIEW "active" ("id") AS
SELECT
  "a"."id"
FROM "audit"."active" AS "a";
COMMENT ON VIEW "active" IS 'Takes the name that the other one had.';

-- create view active_count
CREATE VIEW "active_count" ("total") AS
SELECT
  count("a"."id")
FROM "audit"."active" AS "a";
