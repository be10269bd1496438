insert into orders (id, price, quantity, changed) values (1, 250, 4, '1969-12-31 23:59:59.999');
insert into orders (id, price, quantity, changed) values (2, 9, 9, '2024-02-29 00:00:00.001');
insert into payments (id, order_id) values (1, 1);
