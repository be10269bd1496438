insert into currencies (code, name) values ('EUR', 'Euro'), ('usd', ''), ('', 'O''Brien''s "coin" 🪙'), ('a ', 'blank behind');
