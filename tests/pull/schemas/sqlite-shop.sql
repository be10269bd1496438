-- A shop as grown by hand over the years: quoting of four kinds, comments, unnamed constraints, odd types.
PRAGMA foreign_keys = ON;

CREATE TABLE customers (
  id INTEGER PRIMARY KEY, -- the rowid
  email TEXT NOT NULL UNIQUE COLLATE NOCASE,
  "full name" VARCHAR(200),
  is_active BOOLEAN NOT NULL DEFAULT 1,
  balance DECIMAL(10, 2) DEFAULT 0.00,
  created_at DATETIME DEFAULT CURRENT_TIMESTAMP,
  notes,
  CHECK (length(email) > 3)
);
CREATE INDEX customers_active ON customers (is_active) WHERE is_active = 1;
CREATE INDEX customers_lower ON customers (lower(email), id DESC);

CREATE TABLE "order" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customers ON DELETE CASCADE ON UPDATE CASCADE,
  `status` TEXT NOT NULL DEFAULT 'new' CONSTRAINT order_status CHECK (status IN ('new', 'paid', 'sent')),
  [placed] TIMESTAMP NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  total_cents INT NOT NULL DEFAULT 0 CHECK (total_cents >= 0), /* never negative */
  tax_cents INT GENERATED ALWAYS AS (total_cents * 20 / 100) VIRTUAL,
  gross_cents INT GENERATED ALWAYS AS (total_cents + total_cents * 20 / 100) STORED
);

CREATE TABLE product (
  sku TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  payload JSONB,
  tags "VARCHAR[10]",
  weight REAL DEFAULT -1.5,
  image BLOB,
  parent TEXT REFERENCES product (sku) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

CREATE TABLE order_line (
  order_id INTEGER NOT NULL,
  line INTEGER NOT NULL,
  sku TEXT NOT NULL,
  quantity INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (order_id, line),
  CONSTRAINT line_order FOREIGN KEY (order_id) REFERENCES "order" (id) ON DELETE CASCADE,
  FOREIGN KEY (sku) REFERENCES product,
  CONSTRAINT positive CHECK (quantity > 0 AND quantity < 10000),
  UNIQUE (order_id, sku)
);

CREATE TABLE line_note (
  order_id INTEGER NOT NULL,
  line INTEGER NOT NULL,
  note TEXT NOT NULL,
  FOREIGN KEY (order_id, line) REFERENCES order_line (order_id, line) ON DELETE SET NULL
);

CREATE VIEW paid_orders AS SELECT o.id, c.email, o.gross_cents AS gross FROM "order" o JOIN customers c ON c.id = o.customer_id WHERE o.status = 'paid';
CREATE VIEW big_spenders (email, spent) AS SELECT email, sum(gross) FROM paid_orders GROUP BY email HAVING sum(gross) > 100000;

CREATE TRIGGER order_total AFTER INSERT ON order_line BEGIN
  UPDATE "order" SET total_cents = total_cents + NEW.quantity WHERE id = NEW.order_id;
END;
CREATE TRIGGER paid_delete INSTEAD OF DELETE ON paid_orders BEGIN
  DELETE FROM "order" WHERE id = OLD.id;
END;

CREATE VIRTUAL TABLE product_search USING fts5 (title, content = 'product', content_rowid = 'rowid');

-- The years after: suppliers, stock, prices in several currencies, returns, and reports upon reports.
CREATE TABLE [currency] ([code] CHAR(3) NOT NULL CONSTRAINT currency_pk PRIMARY KEY CHECK (length([code]) = 3 AND upper(code) = code), [digits] TINYINT NOT NULL DEFAULT 2 CHECK ([digits] IN (0, 2, 3))) WITHOUT ROWID;
CREATE TABLE exchange_rate (from_code CHAR(3) NOT NULL REFERENCES [currency] ("code"), to_code CHAR(3) NOT NULL REFERENCES currency, "day" DATE NOT NULL DEFAULT CURRENT_DATE, rate DECIMAL(18,8) NOT NULL CHECK (rate > 0), CONSTRAINT "rate key" PRIMARY KEY ("day", from_code, to_code), CONSTRAINT not_same CHECK (from_code <> to_code));
CREATE TABLE supplier (
  supplier_no INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CONSTRAINT supplier_name_once UNIQUE COLLATE RTRIM, -- trailing blanks came from the old system
  vat_id TEXT UNIQUE CHECK (vat_id GLOB '[A-Z][A-Z]*' OR vat_id IS NULL),
  /* the one who is asked first;
     see main_contact */
  contact_id INTEGER CONSTRAINT main_contact REFERENCES contact (contact_no) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE contact (contact_no INTEGER PRIMARY KEY, supplier_no INT NOT NULL REFERENCES supplier ON DELETE CASCADE ON UPDATE NO ACTION, "e-mail" TEXT COLLATE NOCASE, "phone #" TEXT, "is main?" BOOLEAN NOT NULL DEFAULT FALSE, UNIQUE (supplier_no, "e-mail"));
CREATE UNIQUE INDEX "one main contact" ON contact (supplier_no) WHERE "is main?";
CREATE TABLE product_supplier (sku TEXT NOT NULL REFERENCES product ON UPDATE CASCADE, supplier_no INTEGER NOT NULL, their_sku TEXT, lead_days INTEGER DEFAULT (7 * 2), PRIMARY KEY (supplier_no, sku), FOREIGN KEY (supplier_no) REFERENCES supplier (supplier_no));
CREATE TABLE warehouse (id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 99), "name" TEXT NOT NULL, lat REAL, lon REAL, CHECK ((lat IS NULL) = (lon IS NULL)), CHECK (lat BETWEEN -90.0 AND 90.0), CHECK (lon >= -180 AND lon <= 180));
CREATE TABLE stock (warehouse INTEGER REFERENCES warehouse, sku TEXT REFERENCES product (sku), "on hand" INTEGER NOT NULL DEFAULT 0, reserved INTEGER NOT NULL DEFAULT 0, free INTEGER AS ("on hand" - reserved), PRIMARY KEY (warehouse, sku), CHECK (reserved <= "on hand")) WITHOUT ROWID;
CREATE INDEX stock_free ON stock (free DESC, sku COLLATE NOCASE ASC) WHERE free > 0;
CREATE TABLE stock_move (id INTEGER PRIMARY KEY, at INTEGER NOT NULL DEFAULT (CAST(strftime('%s','now') AS INTEGER)), warehouse INTEGER NOT NULL, sku TEXT NOT NULL, delta INTEGER NOT NULL CHECK (delta <> 0), reason TEXT CHECK (reason IN ('sale', 'return', 'count', 'it''s broken')), CONSTRAINT moved_stock FOREIGN KEY (warehouse, sku) REFERENCES stock (warehouse, sku) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE);
CREATE INDEX stock_move_day ON stock_move (date(at, 'unixepoch'), abs(delta) DESC);
CREATE TABLE price_list (id INTEGER PRIMARY KEY, currency CHAR(3) NOT NULL DEFAULT 'EUR' REFERENCES currency ON DELETE SET DEFAULT, valid_from TEXT NOT NULL, valid_to TEXT, CONSTRAINT span CHECK (valid_to IS NULL OR valid_to > valid_from), UNIQUE (currency, valid_from));
CREATE TABLE price (list INTEGER NOT NULL REFERENCES price_list ON DELETE CASCADE, sku TEXT NOT NULL REFERENCES product, from_quantity INTEGER NOT NULL DEFAULT 1, cents INTEGER NOT NULL, PRIMARY KEY (list, sku, from_quantity), CONSTRAINT cents_fair CHECK (cents > 0 OR (cents = 0 AND from_quantity > 1)));
CREATE TABLE "coupon" (code TEXT NOT NULL, percent INTEGER CHECK (percent > 0 AND percent <= 100), cents INTEGER, "limit" INTEGER DEFAULT -1, "from" DATE, "to" DATE, CONSTRAINT one_of_two CHECK ((percent IS NULL) <> (cents IS NULL)));
CREATE UNIQUE INDEX coupon_code ON "coupon" (upper("code"));
CREATE TABLE 'order_coupon' ('order_id' INTEGER NOT NULL REFERENCES "order", coupon_rowid INTEGER NOT NULL, PRIMARY KEY (order_id, coupon_rowid));
CREATE TABLE address (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers (id), kind TEXT NOT NULL DEFAULT "home" CHECK (kind IN ('home', 'work', 'parcel station')), lines TEXT NOT NULL DEFAULT '[]' CHECK (json_type(lines) = 'array'), first_line TEXT GENERATED ALWAYS AS (json_extract(lines, '$[0]')) VIRTUAL);
CREATE INDEX address_first ON address (first_line, customer_id);
CREATE TABLE cart (token BLOB PRIMARY KEY NOT NULL CHECK (typeof(token) = 'blob' AND length(token) = 16), customer_id INTEGER REFERENCES customers ON DELETE SET NULL, touched REAL NOT NULL DEFAULT (julianday('now')));
CREATE TABLE cart_line (cart BLOB NOT NULL REFERENCES cart ON DELETE CASCADE, sku TEXT NOT NULL, quantity INT NOT NULL DEFAULT 1, PRIMARY KEY (cart, sku)) WITHOUT ROWID;
CREATE TABLE return_ (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, line INTEGER NOT NULL, reason CLOB, refunded BOOLEAN DEFAULT NULL, FOREIGN KEY (order_id, line) REFERENCES order_line ON DELETE RESTRICT ON UPDATE CASCADE);
CREATE TABLE review (sku TEXT NOT NULL, customer_id INTEGER NOT NULL, stars INTEGER NOT NULL CONSTRAINT "one to five" CHECK (stars >= 1 AND stars <= 5), text TEXT COLLATE NOCASE, length INTEGER AS (coalesce(length(text), 0)) STORED, at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP, PRIMARY KEY (sku, customer_id));
CREATE INDEX review_good ON review (sku, stars DESC) WHERE stars > 3 AND text IS NOT NULL;
CREATE TABLE change_log (id INTEGER PRIMARY KEY AUTOINCREMENT, "table" TEXT NOT NULL, key TEXT NOT NULL, old TEXT, new TEXT, at TEXT DEFAULT (datetime('now', 'localtime')));
CREATE VIRTUAL TABLE warehouse_place USING rtree (id, lat0, lat1, lon0, lon1, +label TEXT);
CREATE VIEW stock_total AS SELECT sku, sum("on hand") AS units, sum(free) AS free FROM stock GROUP BY sku;
CREATE VIEW stock_value AS SELECT t.sku, t.units * (SELECT min(p.cents) FROM price AS p WHERE p.sku = t.sku) AS cents FROM stock_total AS t;
CREATE VIEW "stock value by supplier" AS SELECT s.name, sum(v.cents) AS cents FROM stock_value v JOIN product_supplier ps USING (sku) JOIN supplier s ON s.supplier_no = ps.supplier_no GROUP BY s.supplier_no;
CREATE VIEW rich_suppliers ("who", "how much") AS SELECT name, cents FROM "stock value by supplier" WHERE cents > (SELECT avg(cents) FROM "stock value by supplier") UNION ALL SELECT 'all', sum(cents) FROM stock_value;
CREATE VIEW last_rates AS SELECT from_code, to_code, rate, rank() OVER (PARTITION BY from_code, to_code ORDER BY "day" DESC) AS age FROM exchange_rate;
CREATE TRIGGER stock_moved AFTER INSERT ON stock_move FOR EACH ROW WHEN NEW.reason IS NOT 'count' BEGIN UPDATE stock SET "on hand" = "on hand" + NEW.delta WHERE warehouse = NEW.warehouse AND sku = NEW.sku; INSERT INTO change_log ("table", key, new) VALUES ('stock', NEW.sku || '/' || NEW.warehouse, NEW.delta); END;
CREATE TRIGGER [move is final] BEFORE UPDATE OF delta, sku ON stock_move BEGIN SELECT RAISE(ABORT, 'a move is final; -- make another'); END;
CREATE TRIGGER price_kept BEFORE DELETE ON price WHEN EXISTS (SELECT 1 FROM order_line WHERE sku = OLD.sku) BEGIN SELECT RAISE(FAIL, 'sold'); END;
CREATE TRIGGER "suppliers are views" INSTEAD OF INSERT ON "stock value by supplier" BEGIN INSERT INTO supplier (name) VALUES (new.name); END;
