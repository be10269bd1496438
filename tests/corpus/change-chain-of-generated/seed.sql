insert into sales (id, net) values (1, 7);
insert into sales (id, net) values (2, -200000000);
insert into refunds (id, sale_id) values (1, 2);
