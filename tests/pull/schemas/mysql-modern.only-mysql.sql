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
-- A fleet of lorries, as an application of today keeps it: generated keys over JSON, functional and multi-valued keys in every order, windows and tables of JSON.
CREATE TABLE depots (id binary(16) NOT NULL DEFAULT (uuid_to_bin(uuid())), name varchar(80) NOT NULL, place point NOT NULL /*!80003 SRID 4326 */, opens time NOT NULL DEFAULT (cast('08:00' as time)), meta json NOT NULL DEFAULT (json_object('a', 1)), zone varchar(30) GENERATED ALWAYS AS (json_unquote(json_extract(`meta`, '$.zone'))) STORED, PRIMARY KEY (id), UNIQUE KEY depot_name (name), SPATIAL KEY place (place), KEY zone (zone DESC)) COLLATE=utf8mb4_0900_as_ci;
CREATE TABLE lorries (plate varchar(12) COLLATE utf8mb4_0900_as_cs NOT NULL, depot binary(16) DEFAULT NULL, tonnes decimal(5,2) unsigned NOT NULL, built year NOT NULL, tags json DEFAULT NULL, serial bigint unsigned NOT NULL AUTO_INCREMENT, note text DEFAULT (concat('new ', current_date)), PRIMARY KEY (plate), UNIQUE KEY serial (serial), KEY tags ((cast(tags->'$.codes' as unsigned array)), tonnes), KEY depot (depot), CONSTRAINT lorry_depot FOREIGN KEY (depot) REFERENCES depots (id) ON DELETE SET NULL, CONSTRAINT tonnes_range CHECK (tonnes between 0.5 and 60), CONSTRAINT built_later CHECK (built > 1990) NOT ENFORCED) COLLATE=utf8mb4_0900_ai_ci COMMENT='Lkw 🚚';
CREATE TABLE drivers (id int unsigned NOT NULL AUTO_INCREMENT, name varchar(100) NOT NULL, licence set('B','C','CE') NOT NULL DEFAULT 'B,C', hired date NOT NULL DEFAULT (curdate()), secret varchar(64) INVISIBLE DEFAULT NULL, initials char(2) GENERATED ALWAYS AS (upper(left(`name`, 2))) VIRTUAL INVISIBLE, PRIMARY KEY (id), KEY name_length ((char_length(name)), name(10) DESC), KEY hidden (hired) INVISIBLE, FULLTEXT KEY name (name)) COLLATE=utf8mb4_0900_ai_ci;
CREATE TABLE tours (id bigint NOT NULL AUTO_INCREMENT, plate varchar(12) COLLATE utf8mb4_0900_as_cs NOT NULL, driver int unsigned NOT NULL, day date NOT NULL, starts datetime(3) DEFAULT NULL, ends datetime(3) DEFAULT NULL, minutes int GENERATED ALWAYS AS (timestampdiff(minute, `starts`, `ends`)) VIRTUAL, PRIMARY KEY (id), UNIQUE KEY lorry_day (plate, day), UNIQUE KEY driver_day (driver, day DESC), KEY month_ ((year(day)), (month(day)) DESC), CONSTRAINT tour_lorry FOREIGN KEY (plate) REFERENCES lorries (plate) ON UPDATE CASCADE, CONSTRAINT tour_driver FOREIGN KEY (driver) REFERENCES drivers (id), CONSTRAINT in_order CHECK (starts is null or ends is null or starts < ends)) COLLATE=utf8mb4_0900_ai_ci;
CREATE TABLE stops (tour bigint NOT NULL, n smallint unsigned NOT NULL, place point DEFAULT NULL SRID 0, eta datetime DEFAULT ((now() + interval 2 hour)), goods json DEFAULT NULL, weight decimal(8,3) NOT NULL DEFAULT (1.5 * 2), PRIMARY KEY (tour, n), CONSTRAINT stop_tour FOREIGN KEY (tour) REFERENCES tours (id) ON DELETE CASCADE, CONSTRAINT goods_list CHECK (json_type(goods) = 'ARRAY')) COLLATE=utf8mb4_0900_ai_ci;
CREATE TABLE stop_photos (tour bigint NOT NULL, n smallint unsigned NOT NULL, photo binary(32) NOT NULL, taken timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6), PRIMARY KEY (tour, n, photo), CONSTRAINT photo_stop FOREIGN KEY (tour, n) REFERENCES stops (tour, n) ON DELETE CASCADE ON UPDATE CASCADE) COLLATE=utf8mb4_0900_ai_ci;
CREATE TABLE customers (no int unsigned NOT NULL AUTO_INCREMENT, name varchar(100) NOT NULL, email varchar(190) DEFAULT NULL, vat varchar(20) CHARACTER SET ascii COLLATE ascii_general_ci DEFAULT NULL, PRIMARY KEY (no), UNIQUE KEY email_lower ((lower(email))), UNIQUE KEY vat_or_name ((coalesce(vat, name)))) COLLATE=utf8mb4_0900_ai_ci;
CREATE TABLE orders (id bigint unsigned NOT NULL AUTO_INCREMENT, customer int unsigned NOT NULL, state enum('open','driven','paid') NOT NULL DEFAULT 'open', placed timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP, changed timestamp NULL DEFAULT NULL ON UPDATE CURRENT_TIMESTAMP, total decimal(12,2) NOT NULL DEFAULT '0.00', open_total decimal(12,2) GENERATED ALWAYS AS (if(`state` = 'paid', 0, `total`)) STORED, PRIMARY KEY (id), KEY open_orders (customer, open_total DESC), CONSTRAINT order_customer FOREIGN KEY (customer) REFERENCES customers (no)) COLLATE=utf8mb4_0900_ai_ci AUTO_INCREMENT=1000;
CREATE TABLE order_stops (order_id bigint unsigned NOT NULL, tour bigint NOT NULL, n smallint unsigned NOT NULL, PRIMARY KEY (order_id, tour, n), KEY stop (tour, n), CONSTRAINT os_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE, CONSTRAINT os_stop FOREIGN KEY (tour, n) REFERENCES stops (tour, n)) COLLATE=utf8mb4_0900_ai_ci;
CREATE TABLE positions (plate varchar(12) NOT NULL, at datetime(3) NOT NULL, lat float NOT NULL, lon float NOT NULL, speed tinyint unsigned DEFAULT NULL, PRIMARY KEY (plate, at)) COLLATE=utf8mb4_0900_bin PARTITION BY RANGE COLUMNS (at) (PARTITION p2024 VALUES LESS THAN ('2025-01-01 00:00:00'), PARTITION later VALUES LESS THAN (MAXVALUE));
CREATE TABLE fuel (plate varchar(12) NOT NULL, day date NOT NULL, litres decimal(6,2) NOT NULL, price double DEFAULT (round(1.799, 2)), PRIMARY KEY (plate, day)) COLLATE=utf8mb4_0900_bin PARTITION BY LINEAR KEY (plate) PARTITIONS 2;
CREATE TABLE tolls (id int NOT NULL AUTO_INCREMENT, road varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, cents int unsigned NOT NULL, PRIMARY KEY (id)) COLLATE=utf8mb4_0900_ai_ci PARTITION BY RANGE (id) SUBPARTITION BY KEY (id) SUBPARTITIONS 2 (PARTITION a VALUES LESS THAN (100), PARTITION b VALUES LESS THAN MAXVALUE);
CREATE TABLE repairs (id int NOT NULL AUTO_INCREMENT, plate varchar(12) COLLATE utf8mb4_0900_as_cs NOT NULL, what varchar(200) NOT NULL, cost decimal(10,2) DEFAULT NULL COMMENT 'in euro; it''s "net"', done tinyint(1) NOT NULL DEFAULT '0', PRIMARY KEY (id), KEY open_ (plate, done) COMMENT 'what is open', CONSTRAINT repair_lorry FOREIGN KEY (plate) REFERENCES lorries (plate) ON DELETE RESTRICT ON UPDATE CASCADE) COLLATE=utf8mb4_0900_ai_ci STATS_PERSISTENT=0 STATS_AUTO_RECALC=1 STATS_SAMPLE_PAGES=20;
CREATE TABLE colours (c1 varchar(10) COLLATE utf8mb4_de_pb_0900_ai_ci NOT NULL, c2 varchar(10) COLLATE utf8mb4_ja_0900_as_cs_ks DEFAULT NULL, c3 varchar(10) CHARACTER SET latin1 COLLATE latin1_bin DEFAULT 'ü', c4 char(5) CHARACTER SET binary DEFAULT NULL, PRIMARY KEY (c1)) COLLATE=utf8mb4_unicode_520_ci;
CREATE TABLE `Größen` (`Länge` int NOT NULL, `Breite` int NOT NULL DEFAULT (`Länge` * 2), `Fläche` bigint GENERATED ALWAYS AS (`Länge` * `Breite`) VIRTUAL, PRIMARY KEY (`Länge`), KEY `nach Fläche` ((`Länge` * `Breite`) DESC), CONSTRAINT `nicht 0` CHECK (`Länge` <> 0)) COLLATE=utf8mb4_0900_ai_ci;
CREATE TABLE no_key (a int DEFAULT NULL, b json DEFAULT NULL, UNIQUE KEY a (a)) COLLATE=utf8mb4_0900_ai_ci ROW_FORMAT=DYNAMIC;
CREATE VIEW tour_times AS WITH t AS (SELECT plate, day, minutes, sum(minutes) OVER (PARTITION BY plate ORDER BY day) AS so_far FROM tours) SELECT t.plate, t.day, t.so_far FROM t WHERE t.minutes IS NOT NULL;
CREATE VIEW best_drivers AS SELECT d.name, dense_rank() OVER w AS place FROM drivers d JOIN tours t ON t.driver = d.id WINDOW w AS (ORDER BY t.minutes DESC);
CREATE VIEW a_summary AS SELECT b.name, b.place, j.code FROM best_drivers b, lorries l, json_table(l.tags, '$.codes[*]' COLUMNS (code int PATH '$')) j WHERE b.place < 10;
CREATE ALGORITHM=TEMPTABLE SQL SECURITY INVOKER VIEW open_orders AS SELECT id, customer, total FROM orders WHERE state = 'open';
CREATE VIEW open_checked AS SELECT id, state FROM orders WHERE state <> 'paid' WITH LOCAL CHECK OPTION;
CREATE TRIGGER tours_first BEFORE INSERT ON tours FOR EACH ROW SET NEW.day = coalesce(NEW.day, curdate());
CREATE TRIGGER a_tours_second BEFORE INSERT ON tours FOR EACH ROW FOLLOWS tours_first BEGIN IF NEW.ends < NEW.starts THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'backwards'; END IF; END;
CREATE FUNCTION distance(a point, b point) RETURNS double DETERMINISTIC NO SQL RETURN st_distance_sphere(a, b);
CREATE EVENT forget_positions ON SCHEDULE AT '2035-01-01 00:00:00' ON COMPLETION PRESERVE DISABLE COMMENT 'once' DO DELETE FROM positions WHERE at < now() - INTERVAL 1 YEAR;
CREATE TABLE pages (
  id int NOT NULL PRIMARY KEY,
  title varchar(200) NOT NULL,
  body text NOT NULL,
  FULLTEXT KEY pages_words (title, body),
  FULLTEXT KEY pages_grams (title) WITH PARSER ngram,
  KEY pages_title (title) COMMENT 'it''s the title\\',
  FULLTEXT KEY `pages``all` (body, title) COMMENT 'of both' WITH PARSER ngram
);
