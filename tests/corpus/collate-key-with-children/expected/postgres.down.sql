-- Colonnade migration 0002 collate_key_with_children: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_uses_code of uses
ALTER TABLE "uses" DROP CONSTRAINT "fk_uses_code";

-- drop index idx_codes_short on codes
DROP INDEX "idx_codes_short";

-- drop column codes.short
ALTER TABLE "codes" DROP COLUMN "short";

-- change column codes.code: collation POSIX becomes C
ALTER TABLE "codes" ALTER COLUMN "code" TYPE varchar(40) COLLATE "C";

-- change column uses.code: collation POSIX becomes C
ALTER TABLE "uses" ALTER COLUMN "code" TYPE varchar(40) COLLATE "C";

-- add column codes.short (varchar(50), not null)
ALTER TABLE "codes"
  ADD COLUMN "short" varchar(50) COLLATE "C" GENERATED ALWAYS AS ((coalesce(("code")::text, '') || coalesce(( '!')::text, ''))) STORED NOT NULL;

-- create index idx_codes_short on codes (short)
CREATE INDEX "idx_codes_short" ON "codes" ("short");

-- add foreign key fk_uses_code: uses (code) to codes (code) on delete cascade
ALTER TABLE "uses"
  ADD CONSTRAINT "fk_uses_code" FOREIGN KEY ("code") REFERENCES "codes" ("code") ON DELETE CASCADE ON UPDATE CASCADE;
