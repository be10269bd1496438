-- Colonnade migration 0002 several_changes: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of accounts.updated_at

-- guard: email of accounts is longer than 200 characters
SELECT "id", count(*) OVER () FROM "accounts" WHERE length("email") > 200 ORDER BY "id" LIMIT 3;

-- rename column accounts.email to mail
ALTER TABLE "accounts" RENAME COLUMN "email" TO "mail";

-- rebuild table accounts: new column legacy; without column updated_at; age null refused becomes allowed; age default 18 becomes none; active default 0 becomes 1
CREATE TABLE "colonnade_new_accounts" (
  "id"         integer NOT NULL CONSTRAINT "pk_accounts" PRIMARY KEY AUTOINCREMENT,
  "mail"       text NOT NULL,
  "age"        integer,
  "legacy"     text,
  "active"     integer NOT NULL DEFAULT 1,
  "created_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "uq_accounts_mail" UNIQUE ("mail"),
  CONSTRAINT "ck_accounts_mail__type" CHECK (length("mail") <= 200),
  CONSTRAINT "ck_accounts_legacy__type" CHECK (length("legacy") <= 10),
  CONSTRAINT "ck_accounts_active__type" CHECK ("active" IN (0, 1)),
  CONSTRAINT "ck_accounts_created_at__type" CHECK ("created_at" IS strftime('%Y-%m-%d %H:%M:%f', "created_at"))
);
INSERT INTO "colonnade_new_accounts" ("id", "mail", "age", "active", "created_at")
SELECT "id", "mail", "age", "active", "created_at"
FROM "accounts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_accounts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_accounts', seq FROM sqlite_sequence WHERE name = 'accounts';
DROP TABLE "accounts";
ALTER TABLE "colonnade_new_accounts" RENAME TO "accounts";
CREATE INDEX "idx_accounts_age" ON "accounts" ("age");
