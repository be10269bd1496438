-- Colonnade migration 0002 several_changes: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of accounts.legacy; nulls of accounts.age become its backfill

-- guard: a row of accounts breaks check ck_accounts_age
SELECT "id", count(*) OVER ()
  FROM "accounts"
  WHERE NOT ((coalesce("age", 18)) >= 0)
  ORDER BY "id"
  LIMIT 3;

-- rename column accounts.mail to email
ALTER TABLE "accounts" RENAME COLUMN "mail" TO "email";

-- rebuild table accounts: new column updated_at; without column legacy; age null allowed becomes refused; age default none becomes 18; active default 1 becomes 0
CREATE TABLE "colonnade_new_accounts" (
  "id"         integer NOT NULL CONSTRAINT "pk_accounts" PRIMARY KEY AUTOINCREMENT,
  "email"      text NOT NULL,
  "age"        integer NOT NULL DEFAULT 18,
  "active"     integer NOT NULL DEFAULT 0,
  "created_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  "updated_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  CONSTRAINT "uq_accounts_email" UNIQUE ("email"),
  CONSTRAINT "ck_accounts_email__type" CHECK (length("email") <= 320),
  CONSTRAINT "ck_accounts_active__type" CHECK ("active" IN (0, 1)),
  CONSTRAINT "ck_accounts_created_at__type" CHECK ("created_at" IS strftime('%Y-%m-%d %H:%M:%f', "created_at")),
  CONSTRAINT "ck_accounts_updated_at__type" CHECK ("updated_at" IS strftime('%Y-%m-%d %H:%M:%f', "updated_at")),
  CONSTRAINT "ck_accounts_age" CHECK ("age" >= 0)
);
INSERT INTO "colonnade_new_accounts" ("id", "email", "age", "active", "created_at")
SELECT "id", "email", coalesce("age", 18), "active", "created_at"
FROM "accounts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_accounts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_accounts', seq FROM sqlite_sequence WHERE name = 'accounts';
DROP TABLE "accounts";
ALTER TABLE "colonnade_new_accounts" RENAME TO "accounts";
CREATE INDEX "idx_accounts_age_active" ON "accounts" ("age", "active");
CREATE TRIGGER "trg_accounts_updated_at"
AFTER UPDATE ON "accounts"
FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at" AND (
  NEW."id" IS NOT OLD."id"
  OR NEW."email" IS NOT OLD."email"
  OR NEW."age" IS NOT OLD."age"
  OR NEW."active" IS NOT OLD."active"
  OR NEW."created_at" IS NOT OLD."created_at"
)
BEGIN
  UPDATE "accounts" SET "updated_at" = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE "id" = NEW."id";
END;
