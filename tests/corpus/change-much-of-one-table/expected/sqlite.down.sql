-- Colonnade migration 0002 change_much_of_one_table: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of goods.size; the values of goods.weight

-- guard: price of goods cannot become integer
SELECT "id", count(*) OVER ()
  FROM "goods"
  WHERE "price" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- guard: code of goods is not unique
SELECT "id", count(*) OVER ()
  FROM "goods"
  WHERE "code" IN (SELECT "code" FROM "goods" GROUP BY "code" HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- guard: code of goods is longer than 20 characters
SELECT "id", count(*) OVER () FROM "goods" WHERE length("code") > 20 ORDER BY "id" LIMIT 3;

-- rename column goods.tint to colour
ALTER TABLE "goods" RENAME COLUMN "tint" TO "colour";

-- rebuild table goods: without column size; without column weight; without column total; price meaning bigint becomes integer; stock default 1 becomes 0
CREATE TABLE "colonnade_new_goods" (
  "id"     integer NOT NULL CONSTRAINT "pk_goods" PRIMARY KEY AUTOINCREMENT,
  "maker"  integer NOT NULL,
  "code"   text NOT NULL,
  "price"  integer NOT NULL,
  "stock"  integer NOT NULL DEFAULT 0,
  "colour" text,
  CONSTRAINT "uq_goods_code" UNIQUE ("code"),
  CONSTRAINT "ck_goods_code__type" CHECK (length("code") <= 20),
  CONSTRAINT "ck_goods_colour__type" CHECK (length("colour") <= 10),
  CONSTRAINT "ck_goods_sane" CHECK ("price" > 0),
  CONSTRAINT "fk_goods_maker" FOREIGN KEY ("maker") REFERENCES "makers" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_goods" ("id", "maker", "code", "price", "stock", "colour")
SELECT "id", "maker", "code", "price", "stock", "colour"
FROM "goods";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_goods';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_goods', seq FROM sqlite_sequence WHERE name = 'goods';
DROP TABLE "goods";
ALTER TABLE "colonnade_new_goods" RENAME TO "goods";
CREATE INDEX "idx_goods_price" ON "goods" ("price");
