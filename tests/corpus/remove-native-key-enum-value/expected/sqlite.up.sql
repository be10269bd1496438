-- Colonnade migration 0002 remove_native_key_enum_value: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: name of roles is none of "member", "root"
SELECT "name", count(*) OVER ()
  FROM "roles"
  WHERE "name" NOT IN ('member', 'root')
  ORDER BY "name"
  LIMIT 3;

-- guard: role of accounts is none of "member", "root"
SELECT "id", count(*) OVER ()
  FROM "accounts"
  WHERE "role" NOT IN ('member', 'root')
  ORDER BY "id"
  LIMIT 3;

-- rebuild table roles: name closed set (root, member, guest) becomes (member, root)
CREATE TABLE "colonnade_new_roles" (
  "name"  text NOT NULL,
  "title" text NOT NULL,
  CONSTRAINT "pk_roles" PRIMARY KEY ("name"),
  CONSTRAINT "ck_roles_name__values" CHECK ("name" IN ('member', 'root')),
  CONSTRAINT "ck_roles_title__type" CHECK (length("title") <= 40)
);
INSERT INTO "colonnade_new_roles" ("name", "title")
SELECT "name", "title"
FROM "roles";
DROP TABLE "roles";
ALTER TABLE "colonnade_new_roles" RENAME TO "roles";

-- rebuild table accounts: role default 'guest' becomes 'member'; role closed set (root, member, guest) becomes (member, root)
CREATE TABLE "colonnade_new_accounts" (
  "id"   integer NOT NULL CONSTRAINT "pk_accounts" PRIMARY KEY AUTOINCREMENT,
  "role" text NOT NULL DEFAULT 'member',
  CONSTRAINT "ck_accounts_role__values" CHECK ("role" IN ('member', 'root')),
  CONSTRAINT "fk_accounts_role" FOREIGN KEY ("role") REFERENCES "roles" ("name") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_accounts" ("id", "role")
SELECT "id", "role"
FROM "accounts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_accounts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_accounts', seq FROM sqlite_sequence WHERE name = 'accounts';
DROP TABLE "accounts";
ALTER TABLE "colonnade_new_accounts" RENAME TO "accounts";
