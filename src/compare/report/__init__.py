"""The report: one record whose rows are decided and worded, and one renderer per form."""
