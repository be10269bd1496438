insert into books (id) values (1);
