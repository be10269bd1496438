-- Colonnade migration 0002 several_changes: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of accounts.legacy; nulls of accounts.age become its backfill

-- guard: a row of accounts breaks check ck_accounts_age
SELECT "id", count(*) OVER ()
  FROM "accounts"
  WHERE NOT ((coalesce("age", 18)) >= 0)
  ORDER BY "id"
  LIMIT 3;

-- drop index idx_accounts_age on accounts
DROP INDEX "idx_accounts_age";

-- drop column accounts.legacy
ALTER TABLE "accounts" DROP COLUMN "legacy";

-- rename column accounts.mail to email
ALTER TABLE "accounts" RENAME COLUMN "mail" TO "email";

-- rename unique uq_accounts_mail to uq_accounts_email on accounts
ALTER TABLE "accounts" RENAME CONSTRAINT "uq_accounts_mail" TO "uq_accounts_email";

-- create function colonnade_touch_updated_at
CREATE FUNCTION "colonnade_touch_updated_at"() RETURNS trigger
LANGUAGE plpgsql AS $touch$
BEGIN
  IF NEW."updated_at" IS NOT DISTINCT FROM OLD."updated_at" THEN
    NEW."updated_at" := date_trunc('milliseconds', statement_timestamp());
  END IF;
  RETURN NEW;
END
$touch$;

-- add column accounts.updated_at (timestamptz(3), not null, default date_trunc('milliseconds', statement_timestamp()))
ALTER TABLE "accounts"
  ADD COLUMN "updated_at" timestamptz(3) NOT NULL DEFAULT date_trunc('milliseconds', statement_timestamp());

-- change column accounts.email: type varchar(200) becomes varchar(320)
ALTER TABLE "accounts" ALTER COLUMN "email" TYPE varchar(320) COLLATE "C";

-- rewrite age in the rows of accounts
UPDATE "accounts" SET "age" = coalesce("age", 18) WHERE "age" IS NULL;

-- change column accounts.age: null allowed becomes refused; default none becomes 18
ALTER TABLE "accounts" ALTER COLUMN "age" SET NOT NULL,
  ALTER COLUMN "age" SET DEFAULT 18;

-- change column accounts.active: default TRUE becomes FALSE
ALTER TABLE "accounts" ALTER COLUMN "active" DROP DEFAULT,
  ALTER COLUMN "active" SET DEFAULT FALSE;

-- comment on table accounts
COMMENT ON TABLE "accounts" IS 'People who can log in.';

-- add check ck_accounts_age on accounts: age >= 0
ALTER TABLE "accounts" ADD CONSTRAINT "ck_accounts_age" CHECK ("age" >= 0);

-- create index idx_accounts_age_active on accounts (age, active)
CREATE INDEX "idx_accounts_age_active" ON "accounts" ("age", "active");

-- create trigger trg_accounts_updated_at on accounts
CREATE TRIGGER "trg_accounts_updated_at"
BEFORE UPDATE ON "accounts"
FOR EACH ROW
WHEN (OLD.* IS DISTINCT FROM NEW.*)
EXECUTE FUNCTION "colonnade_touch_updated_at"();
