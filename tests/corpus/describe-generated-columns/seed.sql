insert into orders (id, price) values (1, 250);
insert into orders (id, price) values (2, null);
insert into payments (id, order_id) values (1, 1);
