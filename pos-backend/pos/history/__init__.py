"""Taking a shop's past from the file that its old system exports.

`reading` turns a file into rows, `invoices` rows into typed documents by the rules of a `profile`,
`planning` learns the catalogue and the opening stock from all of them, `posting` writes them down, and
`importing` runs the whole, resumable after any crash.
"""
