-- Colonnade migration 0002 several_changes: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of accounts.updated_at

-- guard: email of accounts is longer than 200 characters
SELECT "id", count(*) OVER () FROM "accounts" WHERE char_length("email") > 200 ORDER BY "id" LIMIT 3;

-- drop trigger trg_accounts_updated_at on accounts
DROP TRIGGER "trg_accounts_updated_at" ON "accounts";

-- drop check ck_accounts_age on accounts
ALTER TABLE "accounts" DROP CONSTRAINT "ck_accounts_age";

-- drop index idx_accounts_age_active on accounts
DROP INDEX "idx_accounts_age_active";

-- drop function colonnade_touch_updated_at
DROP FUNCTION "colonnade_touch_updated_at"();

-- drop column accounts.updated_at
ALTER TABLE "accounts" DROP COLUMN "updated_at";

-- rename column accounts.email to mail
ALTER TABLE "accounts" RENAME COLUMN "email" TO "mail";

-- rename unique uq_accounts_email to uq_accounts_mail on accounts
ALTER TABLE "accounts" RENAME CONSTRAINT "uq_accounts_email" TO "uq_accounts_mail";

-- add column accounts.legacy (varchar(10), null)
ALTER TABLE "accounts" ADD COLUMN "legacy" varchar(10) COLLATE "C";

-- change column accounts.mail: type varchar(320) becomes varchar(200)
ALTER TABLE "accounts" ALTER COLUMN "mail" TYPE varchar(200) COLLATE "C";

-- change column accounts.age: null refused becomes allowed; default 18 becomes none
ALTER TABLE "accounts" ALTER COLUMN "age" DROP DEFAULT,
  ALTER COLUMN "age" DROP NOT NULL;

-- change column accounts.active: default FALSE becomes TRUE
ALTER TABLE "accounts" ALTER COLUMN "active" DROP DEFAULT,
  ALTER COLUMN "active" SET DEFAULT TRUE;

-- remove the comment of table accounts
COMMENT ON TABLE "accounts" IS NULL;

-- create index idx_accounts_age on accounts (age)
CREATE INDEX "idx_accounts_age" ON "accounts" ("age");
