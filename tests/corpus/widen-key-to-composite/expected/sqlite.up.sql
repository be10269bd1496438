-- Colonnade migration 0002 widen_key_to_composite: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: tenant, id of accounts are not unique
SELECT "id", count(*) OVER ()
  FROM "accounts"
  WHERE ("tenant", "id") IN (SELECT "tenant", "id" FROM "accounts" GROUP BY "tenant", "id" HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- rebuild table accounts: id identity byDefault becomes none
CREATE TABLE "colonnade_new_accounts" (
  "id"     integer NOT NULL,
  "tenant" integer NOT NULL,
  "name"   text NOT NULL,
  CONSTRAINT "pk_accounts" PRIMARY KEY ("tenant", "id"),
  CONSTRAINT "uq_accounts_name" UNIQUE ("name"),
  CONSTRAINT "ck_accounts_name__type" CHECK (length("name") <= 40)
);
INSERT INTO "colonnade_new_accounts" ("id", "tenant", "name")
SELECT "id", "tenant", "name"
FROM "accounts";
DROP TABLE "accounts";
ALTER TABLE "colonnade_new_accounts" RENAME TO "accounts";
