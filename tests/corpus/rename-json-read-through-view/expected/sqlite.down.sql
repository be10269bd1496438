-- Colonnade migration 0002 rename_json_read_through_view: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- drop view known
DROP VIEW "known";

-- rename column accounts.details to facts
ALTER TABLE "accounts" RENAME COLUMN "details" TO "facts";

-- rebuild table accounts: its constraints change
CREATE TABLE "colonnade_new_accounts" (
  "id"     integer NOT NULL CONSTRAINT "pk_accounts" PRIMARY KEY AUTOINCREMENT,
  "name"   text NOT NULL,
  "facts"  text NOT NULL DEFAULT '{"a":2}',
  "parent" integer,
  CONSTRAINT "uq_accounts_parent" UNIQUE ("parent"),
  CONSTRAINT "ck_accounts_name__type" CHECK (length("name") <= 40),
  CONSTRAINT "ck_accounts_facts__type" CHECK (json_valid("facts")),
  CONSTRAINT "fk_accounts_parent" FOREIGN KEY ("parent") REFERENCES "accounts" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_accounts" ("id", "name", "facts", "parent")
SELECT "id", "name", "facts", "parent"
FROM "accounts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_accounts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_accounts', seq FROM sqlite_sequence WHERE name = 'accounts';
DROP TABLE "accounts";
ALTER TABLE "colonnade_new_accounts" RENAME TO "accounts";
CREATE UNIQUE INDEX "uq_accounts_parent_null_parent"
  ON "accounts" (("parent" IS NULL))
  WHERE "parent" IS NULL;

-- create view known
CREATE VIEW "known" ("name", "facts") AS
SELECT
  "a"."name",
  "a"."facts"
FROM "accounts" AS "a";
