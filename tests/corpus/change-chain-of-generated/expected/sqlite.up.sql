-- Colonnade migration 0002 change_chain_of_generated: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table sales: net meaning integer becomes bigint; tax generated net * 2 becomes net * 3
CREATE TABLE "colonnade_new_sales" (
  "id"      integer NOT NULL CONSTRAINT "pk_sales" PRIMARY KEY AUTOINCREMENT,
  "net"     integer NOT NULL,
  "tax"     integer NOT NULL GENERATED ALWAYS AS ("net" * 3) STORED,
  "gross"   integer NOT NULL GENERATED ALWAYS AS ("net" + "tax") STORED,
  "doubled" integer NOT NULL GENERATED ALWAYS AS ("gross" + "gross") STORED
);
INSERT INTO "colonnade_new_sales" ("id", "net")
SELECT "id", "net"
FROM "sales";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_sales';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_sales', seq FROM sqlite_sequence WHERE name = 'sales';
DROP TABLE "sales";
ALTER TABLE "colonnade_new_sales" RENAME TO "sales";
CREATE INDEX "idx_sales_gross" ON "sales" ("gross");
