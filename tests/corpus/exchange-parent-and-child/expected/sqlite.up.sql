-- Colonnade migration 0002 exchange_parent_and_child: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of profiles.account_id

-- rebuild table profiles: without column account_id
CREATE TABLE "colonnade_new_profiles" (
  "id"    integer NOT NULL CONSTRAINT "pk_profiles" PRIMARY KEY AUTOINCREMENT,
  "motto" text NOT NULL,
  CONSTRAINT "ck_profiles_motto__type" CHECK (length("motto") <= 40)
);
INSERT INTO "colonnade_new_profiles" ("id", "motto")
SELECT "id", "motto"
FROM "profiles";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_profiles';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_profiles', seq FROM sqlite_sequence WHERE name = 'profiles';
DROP TABLE "profiles";
ALTER TABLE "colonnade_new_profiles" RENAME TO "profiles";

-- add column accounts.profile_id (integer, null)
ALTER TABLE "accounts" ADD COLUMN "profile_id" integer
  CONSTRAINT "fk_accounts_profile_id" REFERENCES "profiles" ("id") ON DELETE CASCADE;
