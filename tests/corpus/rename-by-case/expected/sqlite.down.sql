-- Colonnade migration 0002 rename_by_case: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename column notes.nick to Nick
ALTER TABLE "notes" RENAME COLUMN "nick" TO "Nick";

-- rebuild table notes: its constraints change
CREATE TABLE "colonnade_new_notes" (
  "id"   integer NOT NULL CONSTRAINT "pk_notes" PRIMARY KEY AUTOINCREMENT,
  "Nick" text NOT NULL,
  CONSTRAINT "ck_notes_Nick__type" CHECK (length("Nick") <= 20)
);
INSERT INTO "colonnade_new_notes" ("id", "Nick")
SELECT "id", "Nick"
FROM "notes";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_notes';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_notes', seq FROM sqlite_sequence WHERE name = 'notes';
DROP TABLE "notes";
ALTER TABLE "colonnade_new_notes" RENAME TO "notes";
CREATE INDEX "IdxNick" ON "notes" ("Nick");
