-- Colonnade migration 0002 make_reference_optional: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table pets: owner null refused becomes allowed
CREATE TABLE "colonnade_new_pets" (
  "id"    integer NOT NULL CONSTRAINT "pk_pets" PRIMARY KEY AUTOINCREMENT,
  "owner" integer,
  "name"  text NOT NULL,
  CONSTRAINT "uq_pets_owner_name" UNIQUE ("owner", "name"),
  CONSTRAINT "ck_pets_name__type" CHECK (length("name") <= 20),
  CONSTRAINT "fk_pets_owner" FOREIGN KEY ("owner") REFERENCES "owners" ("id") ON DELETE SET NULL
);
INSERT INTO "colonnade_new_pets" ("id", "owner", "name")
SELECT "id", "owner", "name"
FROM "pets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_pets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_pets', seq FROM sqlite_sequence WHERE name = 'pets';
DROP TABLE "pets";
ALTER TABLE "colonnade_new_pets" RENAME TO "pets";
