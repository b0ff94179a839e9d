"""A worker's process that builds the marts, to be killed."""

if __name__ == "__main__":
    import django

    django.setup()
    from analytics.tasks import build_due_marts

    build_due_marts()
