-- Colonnade migration 0002 drop_unique: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table users: its constraints change
CREATE TABLE "colonnade_new_users" (
  "id"     integer NOT NULL CONSTRAINT "pk_users" PRIMARY KEY AUTOINCREMENT,
  "tenant" integer,
  "email"  text NOT NULL,
  CONSTRAINT "ck_users_email__type" CHECK (length("email") <= 60)
);
INSERT INTO "colonnade_new_users" ("id", "tenant", "email")
SELECT "id", "tenant", "email"
FROM "users";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_users';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_users', seq FROM sqlite_sequence WHERE name = 'users';
DROP TABLE "users";
ALTER TABLE "colonnade_new_users" RENAME TO "users";
