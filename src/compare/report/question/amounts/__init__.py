"""What figures answer, as questions: how many, how much, how old, how long."""
