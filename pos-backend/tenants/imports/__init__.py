"""What all imports of a retailer's past share: `reading` its old system's files, `values` of their
cells, the record of each run with the rows that were put aside (`runs`), and what is said of it all
(`progress`, `summary`). What the rows mean is each import's own.
"""
