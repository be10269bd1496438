-- Colonnade migration 0002 give_up_rowid: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table words: its constraints change
CREATE TABLE "colonnade_new_words" (
  "word"  text NOT NULL,
  "sense" text,
  CONSTRAINT "pk_words" PRIMARY KEY ("word"),
  CONSTRAINT "ck_words_word__type" CHECK (length("word") <= 40),
  CONSTRAINT "ck_words_sense__type" CHECK (length("sense") <= 40)
);
INSERT INTO "colonnade_new_words" ("word", "sense")
SELECT "word", "sense"
FROM "words";
DROP TABLE "words";
ALTER TABLE "colonnade_new_words" RENAME TO "words";
