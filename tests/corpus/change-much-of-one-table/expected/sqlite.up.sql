-- Colonnade migration 0002 change_much_of_one_table: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: maker, code of goods are not unique
SELECT "id", count(*) OVER ()
  FROM "goods"
  WHERE ("maker", "code") IN (SELECT "maker", "code" FROM "goods" GROUP BY "maker", "code" HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- guard: a row of goods breaks check ck_goods_sized
SELECT "id", count(*) OVER () FROM "goods" WHERE NOT ((3) < 100) ORDER BY "id" LIMIT 3;

-- rename column goods.colour to tint
ALTER TABLE "goods" RENAME COLUMN "colour" TO "tint";

-- rebuild table goods: new column size; new column weight; new column total; price meaning integer becomes bigint; stock default 0 becomes 1
CREATE TABLE "colonnade_new_goods" (
  "id"     integer NOT NULL CONSTRAINT "pk_goods" PRIMARY KEY AUTOINCREMENT,
  "maker"  integer NOT NULL,
  "code"   text NOT NULL,
  "price"  integer NOT NULL,
  "stock"  integer NOT NULL DEFAULT 1,
  "tint"   text,
  "size"   integer NOT NULL DEFAULT 3,
  "weight" real,
  "total"  integer NOT NULL GENERATED ALWAYS AS ("stock" + 1) STORED,
  CONSTRAINT "uq_goods_maker_code" UNIQUE ("maker", "code"),
  CONSTRAINT "ck_goods_code__type" CHECK (length("code") <= 30),
  CONSTRAINT "ck_goods_tint__type" CHECK (length("tint") <= 10),
  CONSTRAINT "ck_goods_sane" CHECK ("price" >= 0),
  CONSTRAINT "ck_goods_sized" CHECK ("size" < 100),
  CONSTRAINT "fk_goods_maker" FOREIGN KEY ("maker") REFERENCES "makers" ("id") ON DELETE RESTRICT
);
INSERT INTO "colonnade_new_goods" ("id", "maker", "code", "price", "stock", "tint")
SELECT "id", "maker", "code", "price", "stock", "tint"
FROM "goods";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_goods';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_goods', seq FROM sqlite_sequence WHERE name = 'goods';
DROP TABLE "goods";
ALTER TABLE "colonnade_new_goods" RENAME TO "goods";
CREATE INDEX "idx_goods_price_size" ON "goods" ("price", "size");
CREATE INDEX "idx_goods_size_tint" ON "goods" ("size" DESC, "tint");
