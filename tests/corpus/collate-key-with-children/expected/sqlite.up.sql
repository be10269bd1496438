-- Colonnade migration 0002 collate_key_with_children: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table codes: code collation the table's becomes NOCASE
CREATE TABLE "colonnade_new_codes" (
  "code"  text COLLATE "NOCASE" NOT NULL,
  "label" text NOT NULL,
  "short" text NOT NULL GENERATED ALWAYS AS (concat("code", '!')) STORED,
  CONSTRAINT "pk_codes" PRIMARY KEY ("code"),
  CONSTRAINT "ck_codes_code__type" CHECK (length("code") <= 40),
  CONSTRAINT "ck_codes_label__type" CHECK (length("label") <= 40),
  CONSTRAINT "ck_codes_short__type" CHECK (length("short") <= 50)
);
INSERT INTO "colonnade_new_codes" ("code", "label")
SELECT "code", "label"
FROM "codes";
DROP TABLE "codes";
ALTER TABLE "colonnade_new_codes" RENAME TO "codes";
CREATE INDEX "idx_codes_short" ON "codes" ("short");

-- rebuild table uses: code collation the table's becomes NOCASE
CREATE TABLE "colonnade_new_uses" (
  "id"   integer NOT NULL CONSTRAINT "pk_uses" PRIMARY KEY AUTOINCREMENT,
  "code" text COLLATE "NOCASE" NOT NULL,
  CONSTRAINT "ck_uses_code__type" CHECK (length("code") <= 40),
  CONSTRAINT "fk_uses_code" FOREIGN KEY ("code") REFERENCES "codes" ("code") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "colonnade_new_uses" ("id", "code")
SELECT "id", "code"
FROM "uses";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_uses';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_uses', seq FROM sqlite_sequence WHERE name = 'uses';
DROP TABLE "uses";
ALTER TABLE "colonnade_new_uses" RENAME TO "uses";
CREATE INDEX "idx_uses_code" ON "uses" ("code");
