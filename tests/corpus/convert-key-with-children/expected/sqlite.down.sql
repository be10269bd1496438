-- Colonnade migration 0002 convert_key_with_children: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table samples: code type integer becomes text; code meaning integer becomes text
CREATE TABLE "colonnade_new_samples" (
  "code" text NOT NULL,
  "name" text NOT NULL,
  CONSTRAINT "pk_samples" PRIMARY KEY ("code"),
  CONSTRAINT "ck_samples_code__type" CHECK (length("code") <= 20),
  CONSTRAINT "ck_samples_name__type" CHECK (length("name") <= 20)
);
INSERT INTO "colonnade_new_samples" ("code", "name")
SELECT "code", "name"
FROM "samples";
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";

-- rebuild table notes: sample_id type integer becomes text; sample_id meaning integer becomes text
CREATE TABLE "colonnade_new_notes" (
  "id"        integer NOT NULL CONSTRAINT "pk_notes" PRIMARY KEY AUTOINCREMENT,
  "sample_id" text NOT NULL,
  "body"      text NOT NULL,
  CONSTRAINT "ck_notes_sample_id__type" CHECK (length("sample_id") <= 20),
  CONSTRAINT "ck_notes_body__type" CHECK (length("body") <= 40),
  CONSTRAINT "fk_notes_sample_id" FOREIGN KEY ("sample_id") REFERENCES "samples" ("code") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_notes" ("id", "sample_id", "body")
SELECT "id", "sample_id", "body"
FROM "notes";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_notes';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_notes', seq FROM sqlite_sequence WHERE name = 'notes';
DROP TABLE "notes";
ALTER TABLE "colonnade_new_notes" RENAME TO "notes";
