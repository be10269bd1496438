-- A shop: unsigned keys, enums and sets, every integer and text type, ON UPDATE, prefix and FULLTEXT keys, triggers in order.
CREATE TABLE customers (
  id int unsigned NOT NULL AUTO_INCREMENT,
  email varchar(190) COLLATE utf8mb4_bin NOT NULL COMMENT 'the login, it''s unique',
  name varchar(255) DEFAULT NULL,
  status enum('new','active','it''s over') NOT NULL DEFAULT 'new',
  flags set('a','b','c') DEFAULT 'a,b',
  visits mediumint unsigned NOT NULL DEFAULT '0',
  score smallint DEFAULT -1,
  tiny tinyint DEFAULT NULL,
  is_admin tinyint(1) NOT NULL DEFAULT '0',
  big bigint unsigned DEFAULT NULL,
  balance decimal(12,2) NOT NULL DEFAULT '0.00',
  ratio double DEFAULT '1.5',
  part float DEFAULT NULL,
  born date DEFAULT NULL,
  founded year DEFAULT NULL,
  wakes time DEFAULT NULL,
  bits bit(3) DEFAULT b'101',
  uid char(36) CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
  country char(2) NOT NULL DEFAULT 'DE',
  token binary(16) NOT NULL,
  hash varbinary(32) DEFAULT NULL,
  photo mediumblob,
  notes text,
  history longtext,
  short tinytext,
  created_at datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at datetime DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  seen_at timestamp NULL DEFAULT NULL,
  touched timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
  precise datetime(3) DEFAULT NULL,
  full_name varchar(300) GENERATED ALWAYS AS (concat(`name`,' <',`email`,'>')) VIRTUAL,
  visits_double int GENERATED ALWAYS AS (`visits` * 2) STORED,
  PRIMARY KEY (id),
  UNIQUE KEY email (email),
  KEY by_name (name(20), status),
  KEY by_country (country, created_at),
  FULLTEXT KEY by_text (notes, history),
  CONSTRAINT score_range CHECK (score between -10 and 10)
) ENGINE=InnoDB AUTO_INCREMENT=42 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci COMMENT='People who buy';

CREATE TABLE products (
  sku varchar(40) NOT NULL,
  title varchar(200) CHARACTER SET latin1 COLLATE latin1_swedish_ci NOT NULL,
  price decimal(10,4) unsigned NOT NULL,
  stock int NOT NULL DEFAULT 0,
  shape geometry DEFAULT NULL,
  place point NOT NULL,
  attributes json DEFAULT NULL,
  PRIMARY KEY (sku),
  SPATIAL KEY by_place (place)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci ROW_FORMAT=DYNAMIC;

CREATE TABLE orders (
  id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
  customer_id int unsigned NOT NULL,
  parent_id bigint DEFAULT NULL,
  placed timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
  total decimal(12,2) NOT NULL DEFAULT '0.00',
  CONSTRAINT orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE ON UPDATE CASCADE,
  FOREIGN KEY (parent_id) REFERENCES orders (id) ON DELETE SET NULL
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE order_lines (
  order_id bigint NOT NULL,
  line smallint unsigned NOT NULL,
  sku varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci NOT NULL,
  quantity int unsigned NOT NULL DEFAULT '1',
  PRIMARY KEY (order_id, line),
  UNIQUE KEY one_sku (order_id, sku),
  KEY sku_first (sku),
  CONSTRAINT line_order FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE,
  CONSTRAINT line_product FOREIGN KEY (sku) REFERENCES products (sku) ON UPDATE CASCADE
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

CREATE TABLE sessions (
  `key` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `group` int DEFAULT NULL,
  `Quote``d` int DEFAULT NULL,
  PRIMARY KEY (`key`),
  KEY hashed (`group`) USING HASH
) ENGINE=MEMORY DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE log (
  id int NOT NULL AUTO_INCREMENT,
  at datetime NOT NULL,
  line varchar(1000) DEFAULT NULL,
  PRIMARY KEY (id, at),
  KEY line_prefix (line(100))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci ROW_FORMAT=COMPRESSED KEY_BLOCK_SIZE=8
PARTITION BY RANGE (YEAR(at)) (PARTITION p2023 VALUES LESS THAN (2024), PARTITION rest VALUES LESS THAN MAXVALUE);
CREATE TABLE old_stats (n int DEFAULT NULL, label varchar(10) DEFAULT 'x' COMMENT 'old') ENGINE=MyISAM DEFAULT CHARSET=latin1 COLLATE=latin1_swedish_ci;

CREATE TRIGGER lines_first BEFORE INSERT ON order_lines FOR EACH ROW SET NEW.quantity = greatest(NEW.quantity, 1);
CREATE TRIGGER a_second BEFORE INSERT ON order_lines FOR EACH ROW FOLLOWS lines_first SET NEW.line = coalesce(NEW.line, 1);
CREATE TRIGGER lines_total AFTER INSERT ON order_lines FOR EACH ROW
BEGIN
  DECLARE p decimal(10,4);
  SELECT price INTO p FROM products WHERE sku = NEW.sku;
  IF p > 0 THEN
    UPDATE orders SET total = total + p * NEW.quantity WHERE id = NEW.order_id;
  END IF;
END;
CREATE FUNCTION line_price(q int, p decimal(10,4)) RETURNS decimal(14,4) DETERMINISTIC NO SQL COMMENT 'how much' RETURN q * p;
CREATE PROCEDURE tidy(IN days int, OUT gone int)
BEGIN
  DELETE FROM log WHERE at < now() - INTERVAL days DAY AND line <> 'keep; "this"';
  SET gone = row_count();
END;
CREATE VIEW order_list AS SELECT o.id, c.email, o.total, line_price(2, o.total) AS twice FROM orders o JOIN customers c ON c.id = o.customer_id;
CREATE VIEW big_orders AS SELECT id, email FROM order_list WHERE total > 1000;
CREATE SQL SECURITY INVOKER VIEW active_customers AS SELECT id, email FROM customers WHERE status = 'active' WITH CASCADED CHECK OPTION;
CREATE EVENT tidy_daily ON SCHEDULE EVERY 1 DAY STARTS '2030-01-01 00:00:00' DISABLE DO CALL tidy(30, @gone);
-- The same shop abroad: names beyond ASCII and of SQL's own words, chains of composite keys, partitions of every kind, wide and narrow tables.
CREATE TABLE `Länder` (`Kürzel` char(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, `名前` varchar(60) NOT NULL DEFAULT '未定' COMMENT 'auf Japanisch: 名前', `größe` int unsigned DEFAULT NULL, PRIMARY KEY (`Kürzel`), UNIQUE KEY `名前順` (`名前`), CONSTRAINT `größe>0` CHECK (`größe` > 0)) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci COMMENT='Länder 🌍 of the world';
CREATE TABLE `select` (`from` int NOT NULL AUTO_INCREMENT, `where` varchar(20) DEFAULT 'x''y"z', `order` smallint NOT NULL DEFAULT 1, `group by` date DEFAULT '2020-02-29', `int` bigint DEFAULT NULL, PRIMARY KEY (`from`), UNIQUE KEY `unique` (`where`, `order`), KEY `key` (`group by`, `from`), CONSTRAINT `check` CHECK (`order` > 0 or `where` is null)) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE regions (country char(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, region smallint NOT NULL, name varchar(50) NOT NULL, PRIMARY KEY (country, region), CONSTRAINT region_country FOREIGN KEY (country) REFERENCES `Länder` (`Kürzel`) ON UPDATE CASCADE) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE TABLE cities (country char(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, region smallint NOT NULL, city int NOT NULL, name varchar(50) DEFAULT NULL, centre point NOT NULL, area polygon DEFAULT NULL, roads multilinestring DEFAULT NULL, PRIMARY KEY (country, region, city), SPATIAL KEY centre (centre), FULLTEXT KEY name (name), CONSTRAINT city_region FOREIGN KEY (country, region) REFERENCES regions (country, region) ON DELETE CASCADE ON UPDATE CASCADE) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE TABLE addresses (id bigint unsigned NOT NULL AUTO_INCREMENT, customer_id int unsigned NOT NULL, kind enum('bill','ship') NOT NULL, country char(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, region smallint NOT NULL, city int DEFAULT NULL, street varchar(120) NOT NULL, PRIMARY KEY (id), UNIQUE KEY one_kind (customer_id, kind), KEY place (country, region, city), CONSTRAINT address_customer FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE, CONSTRAINT address_city FOREIGN KEY (country, region, city) REFERENCES cities (country, region, city) ON DELETE RESTRICT ON UPDATE RESTRICT) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE TABLE categories (id int NOT NULL AUTO_INCREMENT, parent int DEFAULT NULL, slug varchar(60) CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL, depth tinyint unsigned NOT NULL DEFAULT 0, path varchar(500) GENERATED ALWAYS AS (concat(`slug`, '/')) VIRTUAL, PRIMARY KEY (id), UNIQUE KEY parent_slug (parent, slug), KEY path (path(100)), CONSTRAINT parent_category FOREIGN KEY (parent) REFERENCES categories (id) ON DELETE SET NULL) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE TABLE product_categories (sku varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci NOT NULL, category int NOT NULL, position int DEFAULT NULL, PRIMARY KEY (category, sku), CONSTRAINT pc_product FOREIGN KEY (sku) REFERENCES products (sku) ON DELETE CASCADE ON UPDATE CASCADE, CONSTRAINT pc_category FOREIGN KEY (category) REFERENCES categories (id)) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE TABLE prices (sku varchar(40) COLLATE utf8mb4_general_ci NOT NULL, currency char(3) NOT NULL, since date NOT NULL, price decimal(20,6) NOT NULL, old_price decimal(20,6) DEFAULT '-0.500000', rate double NOT NULL DEFAULT '1.0000001', share float DEFAULT '0.25', PRIMARY KEY (sku, currency, since), CONSTRAINT price_product FOREIGN KEY (sku) REFERENCES products (sku), CONSTRAINT fair CHECK (price > 0 and (old_price is null or old_price <> price)), CONSTRAINT known CHECK (currency in ('EUR','USD','JPY'))) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE returns (order_id bigint NOT NULL, line smallint unsigned NOT NULL, reason text COLLATE utf8mb4_bin, at timestamp(3) NULL DEFAULT CURRENT_TIMESTAMP(3), PRIMARY KEY (order_id, line), CONSTRAINT returned_line FOREIGN KEY (order_id, line) REFERENCES order_lines (order_id, line)) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE carts (token char(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, customer_id int unsigned DEFAULT NULL, data json DEFAULT NULL, items int GENERATED ALWAYS AS (json_length(`data`)) STORED, expires datetime NOT NULL DEFAULT '2038-01-19 03:14:07', PRIMARY KEY (token), KEY expires (expires DESC, items), CONSTRAINT cart_customer FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE SET NULL) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE visits (at datetime NOT NULL, country tinyint unsigned NOT NULL, page int unsigned NOT NULL, ms mediumint DEFAULT NULL) ENGINE=InnoDB DEFAULT CHARSET=ascii COLLATE=ascii_general_ci
PARTITION BY LIST (country) SUBPARTITION BY HASH (page) SUBPARTITIONS 2 (PARTITION eu VALUES IN (1, 2, 3), PARTITION world VALUES IN (4, 5));
CREATE TABLE visit_keys (k varchar(40) NOT NULL, n int DEFAULT NULL, PRIMARY KEY (k)) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci PARTITION BY KEY (k) PARTITIONS 3;
CREATE TABLE visit_months (at date NOT NULL, n int DEFAULT NULL) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci PARTITION BY RANGE COLUMNS (at) (PARTITION p1 VALUES LESS THAN ('2024-01-01') COMMENT = 'old', PARTITION p2 VALUES LESS THAN (MAXVALUE));
CREATE TABLE flags (a bit(1) NOT NULL DEFAULT b'0', b bit(64) DEFAULT NULL, c tinyint(1) DEFAULT NULL, d bool NOT NULL DEFAULT TRUE, e year NOT NULL DEFAULT '1999', f binary(4) NOT NULL DEFAULT '', g varbinary(8) DEFAULT 'ab', h tinyblob, i blob, j longblob, k mediumtext, l time(2) DEFAULT '-12:30:00.50', m date DEFAULT NULL, n numeric(5) NOT NULL DEFAULT 0, o dec(3,3) DEFAULT 0.125, p real DEFAULT 1e10, q char(0) DEFAULT NULL, r enum('a''b','c"d','e\\f') DEFAULT 'a''b', s geometrycollection DEFAULT NULL, t multipoint DEFAULT NULL) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE archive (id int NOT NULL, line varchar(200) DEFAULT NULL) ENGINE=MyISAM DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci COMMENT='written once';
CREATE TABLE letters (a varchar(10) NOT NULL, b varchar(10) NOT NULL, c varchar(10) DEFAULT NULL, KEY abc (a(3), b DESC, c(2)), KEY cb (c, b(4) DESC), UNIQUE KEY ba (b, a)) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE VIEW `Umsätze` AS SELECT l.`名前` AS `Land`, sum(o.total) AS `Umsatz` FROM orders o JOIN addresses a ON a.customer_id = o.customer_id JOIN `Länder` l ON l.`Kürzel` = a.country GROUP BY l.`名前`;
CREATE VIEW b_umsatz AS SELECT u.`Land` AS land, u.`Umsatz` AS umsatz, CASE WHEN u.`Umsatz` > 1000 THEN 'groß' ELSE 'klein' END AS art FROM `Umsätze` u;
CREATE VIEW a_umsatz AS SELECT art, count(0) AS n, max(umsatz) AS mehr FROM b_umsatz WHERE land <> 'x' OR land IS NULL GROUP BY art;
CREATE VIEW `0_deep` AS SELECT a.art, a.n, s.`where` FROM a_umsatz a LEFT JOIN `select` s ON s.`order` = a.n WHERE EXISTS (SELECT 1 FROM letters l WHERE l.a = a.art);
CREATE TRIGGER `größer` AFTER UPDATE ON `Länder` FOR EACH ROW BEGIN IF NEW.`größe` > OLD.`größe` THEN INSERT INTO old_stats (n, label) VALUES (NEW.`größe`, 'größer; ja'); END IF; END;
CREATE TRIGGER orders_kept BEFORE DELETE ON orders FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'kept';
CREATE FUNCTION `größe von`(`Land` char(2) CHARSET ascii) RETURNS int unsigned READS SQL DATA RETURN (SELECT `größe` FROM `Länder` WHERE `Kürzel` = `Land`);
