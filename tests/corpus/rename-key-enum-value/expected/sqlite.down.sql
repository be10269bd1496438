-- Colonnade migration 0002 rename_key_enum_value: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table roles: name closed set (administrator, member, guest) becomes (root, member, guest)
CREATE TABLE "colonnade_new_roles" (
  "name"  text NOT NULL,
  "title" text NOT NULL,
  CONSTRAINT "pk_roles" PRIMARY KEY ("name"),
  CONSTRAINT "ck_roles_name__values" CHECK ("name" IN ('root', 'member', 'guest')),
  CONSTRAINT "ck_roles_title__type" CHECK (length("title") <= 40)
);
INSERT INTO "colonnade_new_roles" ("name", "title")
SELECT CASE WHEN "name" = 'administrator' THEN 'root' ELSE "name" END, "title"
FROM "roles";
DROP TABLE "roles";
ALTER TABLE "colonnade_new_roles" RENAME TO "roles";

-- rebuild table accounts: role closed set (administrator, member, guest) becomes (root, member, guest)
CREATE TABLE "colonnade_new_accounts" (
  "id"   integer NOT NULL CONSTRAINT "pk_accounts" PRIMARY KEY AUTOINCREMENT,
  "role" text NOT NULL DEFAULT 'guest',
  CONSTRAINT "ck_accounts_role__values" CHECK ("role" IN ('root', 'member', 'guest')),
  CONSTRAINT "fk_accounts_role" FOREIGN KEY ("role") REFERENCES "roles" ("name") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_accounts" ("id", "role")
SELECT "id", CASE WHEN "role" = 'administrator' THEN 'root' ELSE "role" END
FROM "accounts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_accounts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_accounts', seq FROM sqlite_sequence WHERE name = 'accounts';
DROP TABLE "accounts";
ALTER TABLE "colonnade_new_accounts" RENAME TO "accounts";
