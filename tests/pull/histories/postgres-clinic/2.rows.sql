INSERT INTO patients (id, name, email, active) VALUES (12, 'Cy', 'cy@example.org', false);
INSERT INTO rooms VALUES ('A1', 1), ('B2', 2);
INSERT INTO room_bookings VALUES ('A1', 1, '[2023-11-14,2023-11-15)');
