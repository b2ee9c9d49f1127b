"""How the words of a passage become the words of a question: its clause, subject, verb and ending."""
