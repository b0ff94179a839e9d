class ImportRefused(Exception):
    """The import cannot run, in words for the person who asked for it. What was committed stays."""
