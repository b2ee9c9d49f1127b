"""Whether every article of a row answers the question that the row asks."""
