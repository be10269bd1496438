-- Colonnade migration 0002 rename_by_case: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename column notes.Nick to nick
ALTER TABLE "notes" RENAME COLUMN "Nick" TO "nick";

-- rebuild table notes: its constraints change
CREATE TABLE "colonnade_new_notes" (
  "id"   integer NOT NULL CONSTRAINT "pk_notes" PRIMARY KEY AUTOINCREMENT,
  "nick" text NOT NULL,
  CONSTRAINT "ck_notes_nick__type" CHECK (length("nick") <= 20)
);
INSERT INTO "colonnade_new_notes" ("id", "nick")
SELECT "id", "nick"
FROM "notes";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_notes';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_notes', seq FROM sqlite_sequence WHERE name = 'notes';
DROP TABLE "notes";
ALTER TABLE "colonnade_new_notes" RENAME TO "notes";
CREATE INDEX "idxnick" ON "notes" ("nick");
