-- Colonnade migration 0002 widen_key_to_composite: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: id of accounts is not unique
SELECT "tenant", "id", count(*) OVER ()
  FROM "accounts"
  WHERE "id" IN (SELECT "id" FROM "accounts" GROUP BY "id" HAVING count(*) > 1)
  ORDER BY "tenant", "id"
  LIMIT 3;

-- rebuild table accounts: id identity none becomes byDefault
CREATE TABLE "colonnade_new_accounts" (
  "id"     integer NOT NULL CONSTRAINT "pk_accounts" PRIMARY KEY AUTOINCREMENT,
  "tenant" integer NOT NULL,
  "name"   text NOT NULL,
  CONSTRAINT "uq_accounts_name" UNIQUE ("name"),
  CONSTRAINT "ck_accounts_name__type" CHECK (length("name") <= 40)
);
INSERT INTO "colonnade_new_accounts" ("id", "tenant", "name")
SELECT "id", "tenant", "name"
FROM "accounts";
DROP TABLE "accounts";
ALTER TABLE "colonnade_new_accounts" RENAME TO "accounts";
