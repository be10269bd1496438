insert into orders (id, price, quantity) values (1, -250, 4);
insert into orders (id, price, quantity) values (2, 46340, 46340);
insert into payments (id, order_id, amount) values (1, 1, 0);
insert into payments (id, order_id, amount) values (2, 2, -2147483648);
