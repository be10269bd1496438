insert into tasks (id, "rank", owner) values (1, 6, 'ada');
insert into tasks (id, "rank", owner) values (2, -2147483648, '');
insert into steps (id, task_id) values (1, 1);
