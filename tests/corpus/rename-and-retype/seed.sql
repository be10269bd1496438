insert into meters (id, reading, taken, code) values (1, -99, '1969-12-31 23:59:59.999', 'it''s');
insert into meters (id, reading, taken, code) values (2, 2147483647, '2024-02-29 12:00:00.001', '');
insert into repairs (id, meter_id) values (1, 1);
