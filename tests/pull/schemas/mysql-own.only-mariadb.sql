-- What MariaDB alone has: JSON that is text, uuid and inet6, sequences, versioned tables, checks of columns, defaults of expressions.
CREATE SEQUENCE numbers START WITH 100 INCREMENT BY 10 CACHE 20;
CREATE TABLE devices (
  id uuid NOT NULL DEFAULT uuid(),
  address inet6 DEFAULT NULL,
  address4 inet4 DEFAULT NULL,
  config json DEFAULT NULL,
  label varchar(50) NOT NULL DEFAULT concat('device ', left(uuid(), 8)),
  load_now double CHECK (load_now >= 0),
  level int DEFAULT 1 CHECK (level between 0 and 9),
  total int AS (level * 2) PERSISTENT,
  half int AS (level / 2) VIRTUAL,
  secret int INVISIBLE DEFAULT 5,
  PRIMARY KEY (id),
  UNIQUE KEY label (label),
  KEY ignored_one (level) IGNORED,
  CONSTRAINT label_filled CHECK (trim(label) <> '')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE prices (id int NOT NULL PRIMARY KEY, price decimal(10,2)) WITH SYSTEM VERSIONING;
CREATE TABLE readings (device uuid NOT NULL, at timestamp NOT NULL DEFAULT current_timestamp() ON UPDATE current_timestamp(), value float NOT NULL, PRIMARY KEY (device, at), CONSTRAINT readings_device FOREIGN KEY (device) REFERENCES devices (id) ON DELETE CASCADE) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
CREATE TABLE pages (id int NOT NULL AUTO_INCREMENT PRIMARY KEY, body text NOT NULL) ENGINE=Aria DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci PAGE_CHECKSUM=1;
CREATE VIEW busy AS SELECT label, load_now FROM devices WHERE load_now > 0.5;
CREATE OR REPLACE PROCEDURE quiet() BEGIN UPDATE devices SET load_now = 0 WHERE load_now IS NULL; END;
