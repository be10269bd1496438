insert into orders (id, price, quantity) values (1, 250, 4);
insert into orders (id, price, quantity) values (2, -1, 9);
insert into payments (id, order_id) values (1, 1);
