insert into orders (id, price, quantity) values (1, 250, 4);
insert into orders (id, price, quantity) values (2, -9, 9);
insert into payments (id, order_total) values (1, 1003);
