-- Colonnade migration 0002 change_chain_of_generated: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: net of sales cannot become integer
SELECT "id", count(*) OVER ()
  FROM "sales"
  WHERE "net" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- rebuild table sales: net meaning bigint becomes integer; tax generated net * 3 becomes net * 2
CREATE TABLE "colonnade_new_sales" (
  "id"      integer NOT NULL CONSTRAINT "pk_sales" PRIMARY KEY AUTOINCREMENT,
  "net"     integer NOT NULL,
  "tax"     integer NOT NULL GENERATED ALWAYS AS ("net" * 2) STORED,
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
