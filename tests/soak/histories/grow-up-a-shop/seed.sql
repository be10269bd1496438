insert into customers (id, mail, age, legacy, active, since) values (1, 'ada@example.org', 36, 'x', '1', '2024-02-29 23:59:59.999');
insert into customers (id, mail, age, legacy, active, since) values (5, 'o''b@example.org', null, null, '0', '1969-12-31 23:59:59.001');
insert into customers (id, mail, age, legacy, active, since) values (9, 'naïve 🙂', 0, '', '1', '1970-01-01 00:00:00.000');
insert into orders (id, customer_id, placed, amount) values (1, 1, '2024-02-29 12:00:00.000', 250);
insert into orders (id, customer_id, placed, amount) values (2, 5, '1999-12-31 23:59:59.500', -3);
insert into leftovers (id, order_id) values (1, 1);
