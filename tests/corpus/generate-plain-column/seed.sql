insert into orders (id, price, quantity, total, kept) values (1, 250, 4, 7, null);
insert into orders (id, price, quantity, total, kept) values (2, -1, 9, 2147483647, 3);
insert into payments (id, order_id) values (1, 1);
