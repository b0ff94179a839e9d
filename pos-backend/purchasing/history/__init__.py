"""Taking what a retailer has bought from the receipts that its wholesaler exports.

`receipts` turns rows into documents by the rules of a `profile`, `articles` and `assortment` bring the
wholesaler's products and their vendors, `posting` writes orders and receipts down, and `importing` runs
the whole, resumable after any crash.
"""
