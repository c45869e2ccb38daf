"""我的责任田 and 不该发生的事: what is mine, whom to visit, what is late, and where it is done."""
