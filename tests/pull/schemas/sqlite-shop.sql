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
