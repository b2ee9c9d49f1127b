"""Which claims of two or more articles answer the same question."""
