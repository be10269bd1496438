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
