INSERT INTO patients (id, name, email, active) VALUES (12, 'Cy', 'cy@example.org', 0);
INSERT INTO rooms VALUES ('A1', 1), ('B2', 2);
INSERT INTO room_bookings VALUES ('A1', 100, 45);
