-- What MySQL alone has: keys over expressions and arrays, invisible columns and indexes, checks that are not enforced, expression defaults.
CREATE TABLE items (
  id binary(16) NOT NULL DEFAULT (uuid_to_bin(uuid(),1)),
  name varchar(100) NOT NULL,
  tags json NOT NULL DEFAULT (json_array()),
  meta json DEFAULT NULL,
  price decimal(10,2) NOT NULL,
  secret int DEFAULT NULL INVISIBLE,
  born date DEFAULT (curdate() + interval 1 year),
  area polygon SRID 4326 DEFAULT NULL,
  upper_name varchar(100) GENERATED ALWAYS AS (upper(`name`)) VIRTUAL,
  PRIMARY KEY (id),
  UNIQUE KEY lower_name ((lower(`name`))),
  KEY tag_values ((cast(`tags` as char(30) array))),
  KEY price_and_name (price DESC, (length(`name`)) DESC),
  KEY unused (price) INVISIBLE,
  CONSTRAINT price_positive CHECK ((`price` > 0)),
  CONSTRAINT maybe CHECK ((`price` < 1000000)) /*!80016 NOT ENFORCED */
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
CREATE TABLE item_prices (
  item_id binary(16) NOT NULL,
  since datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
  price decimal(10,2) NOT NULL,
  note varchar(50) COLLATE utf8mb4_0900_as_cs DEFAULT 'plain',
  PRIMARY KEY (item_id, since),
  CONSTRAINT prices_item FOREIGN KEY (item_id) REFERENCES items (id) ON DELETE CASCADE
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;
CREATE TABLE readings (
  device int unsigned NOT NULL,
  at datetime NOT NULL,
  value double NOT NULL,
  KEY by_time (at)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci
PARTITION BY HASH (device) PARTITIONS 4;
CREATE TABLE regions (code char(2) NOT NULL, n int DEFAULT NULL, PRIMARY KEY (code)) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci
PARTITION BY LIST COLUMNS (code) (PARTITION eu VALUES IN ('de', 'fr'), PARTITION us VALUES IN ('us'));
CREATE VIEW latest AS SELECT i.name, p.price, row_number() OVER (PARTITION BY i.id ORDER BY p.since DESC) AS n FROM items i JOIN item_prices p ON p.item_id = i.id;
CREATE ALGORITHM=MERGE VIEW cheap AS SELECT name FROM items WHERE price < 10;
CREATE FUNCTION short_name(n varchar(100)) RETURNS varchar(10) CHARSET utf8mb4 DETERMINISTIC RETURN left(n, 10);
CREATE PROCEDURE raise_prices(IN percent decimal(5,2)) COMMENT 'all of them'
BEGIN
  DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN ROLLBACK; RESIGNAL; END;
  START TRANSACTION;
  UPDATE items SET price = price * (1 + percent / 100);
  COMMIT;
END;
