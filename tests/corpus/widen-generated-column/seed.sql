insert into orders (id, price) values (1, 2147483646);
insert into orders (id, price) values (2, -9);
insert into payments (id, order_id) values (1, 1);
