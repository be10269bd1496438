-- Colonnade migration 0002 rename_enum_value_and_column: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename table accounts to members
ALTER TABLE "accounts" RENAME TO "members";

-- rename column members.kind to role
ALTER TABLE "members" RENAME COLUMN "kind" TO "role";

-- rebuild table members: role default 'guest' becomes 'visitor'; role closed set (guest, user, root) becomes (visitor, member, administrator)
CREATE TABLE "colonnade_new_members" (
  "id"   integer NOT NULL CONSTRAINT "pk_members" PRIMARY KEY AUTOINCREMENT,
  "name" text NOT NULL,
  "role" text NOT NULL DEFAULT 'visitor',
  CONSTRAINT "ck_members_name__type" CHECK (length("name") <= 50),
  CONSTRAINT "ck_members_role__values" CHECK ("role" IN ('visitor', 'member', 'administrator'))
);
INSERT INTO "colonnade_new_members" ("id", "name", "role")
SELECT
  "id",
  "name",
  CASE WHEN "role" = 'guest' THEN 'visitor' WHEN "role" = 'user' THEN 'member' WHEN "role" = 'root' THEN 'administrator' ELSE "role" END
FROM "members";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_members';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_members', seq FROM sqlite_sequence WHERE name = 'members';
DROP TABLE "members";
ALTER TABLE "colonnade_new_members" RENAME TO "members";
CREATE INDEX "idx_members_role_name" ON "members" ("role", "name");
