"""What the database refuses on its own, whoever asks.

SQLSTATE 23001 (restrict_violation) reaches Python as an IntegrityError.
"""

from django.db import migrations

APPEND_ONLY = """
CREATE FUNCTION inventory_ledger_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The stock ledger is append-only: % is refused. Post a reversal.', TG_OP
        USING ERRCODE = '23001';
END $$;

CREATE TRIGGER ledger_append_only
    BEFORE UPDATE OR DELETE ON inventory_stockledger
    FOR EACH ROW EXECUTE FUNCTION inventory_ledger_is_append_only();

CREATE TRIGGER ledger_no_truncate
    BEFORE TRUNCATE ON inventory_stockledger
    FOR EACH STATEMENT EXECUTE FUNCTION inventory_ledger_is_append_only();
"""

# An item's balance may only change together with the entry that says why. Deferred to the commit, since
# the item is written before its entries.
# The newest entry is asked for in the order of the unique key, across items: asked for by item, it is
# looked for among all of a tenant's entries where the planner takes the table for empty, as it does until
# there are statistics, and a session keeps that plan.
ITEM_AGREES = """
CREATE FUNCTION inventory_item_agrees_with_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    item inventory_inventoryitem;
    newest inventory_stockledger;
BEGIN
    SELECT * INTO item FROM inventory_inventoryitem
        WHERE tenant_id = NEW.tenant_id AND id = NEW.id;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    SELECT * INTO newest FROM inventory_stockledger
        WHERE (tenant_id, item_id, seq) <= (NEW.tenant_id, NEW.id, 9223372036854775807)
        ORDER BY tenant_id DESC, item_id DESC, seq DESC LIMIT 1;
    IF (newest.tenant_id, newest.item_id) IS DISTINCT FROM (NEW.tenant_id, NEW.id) THEN
        newest := NULL;
    END IF;
    IF (item.seq, item.on_hand, item.stock_value) IS DISTINCT FROM
       (coalesce(newest.seq, 0), coalesce(newest.balance_after, 0), coalesce(newest.value_after, 0))
    THEN
        RAISE EXCEPTION
            'Item % has seq %, on_hand %, value %, but its newest ledger entry says %, %, %.',
            item.id, item.seq, item.on_hand, item.stock_value,
            coalesce(newest.seq, 0), coalesce(newest.balance_after, 0),
            coalesce(newest.value_after, 0)
            USING ERRCODE = '23001';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER item_agrees_when_made
    AFTER INSERT ON inventory_inventoryitem DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN ((NEW.seq, NEW.on_hand, NEW.stock_value) IS DISTINCT FROM (0, 0, 0))
    EXECUTE FUNCTION inventory_item_agrees_with_ledger();

CREATE CONSTRAINT TRIGGER item_agrees_when_changed
    AFTER UPDATE ON inventory_inventoryitem DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (
        (NEW.seq, NEW.on_hand, NEW.stock_value) IS DISTINCT FROM
        (OLD.seq, OLD.on_hand, OLD.stock_value))
    EXECUTE FUNCTION inventory_item_agrees_with_ledger();
"""

# The other direction, set-based: an entry without its item's balance. Items are written first.
ENTRIES_AGREE = """
CREATE FUNCTION inventory_entries_agree_with_items() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    odd record;
BEGIN
    SELECT i.id, i.seq, i.on_hand, newest.seq AS entry_seq, newest.balance_after INTO odd
    FROM (
        SELECT DISTINCT ON (tenant_id, item_id)
            tenant_id, item_id, store_id, variant_id, seq, balance_after, value_after
        FROM fresh ORDER BY tenant_id, item_id, seq DESC
    ) newest
    JOIN inventory_inventoryitem i ON i.tenant_id = newest.tenant_id AND i.id = newest.item_id
    WHERE (i.store_id, i.variant_id, i.seq, i.on_hand, i.stock_value) IS DISTINCT FROM
        (newest.store_id, newest.variant_id, newest.seq, newest.balance_after, newest.value_after)
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'Ledger entry % of item % says %, the item has seq % and on_hand %.',
            odd.entry_seq, odd.id, odd.balance_after, odd.seq, odd.on_hand
            USING ERRCODE = '23001';
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER ledger_entries_agree
    AFTER INSERT ON inventory_stockledger REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION inventory_entries_agree_with_items();
"""

# Balances change on every sale: leave room for updates that touch no index.
FILLFACTOR = "ALTER TABLE inventory_inventoryitem SET (fillfactor = 80);"


class Migration(migrations.Migration):
    dependencies = [("inventory", "0001_initial")]

    operations = [
        migrations.RunSQL(
            [APPEND_ONLY, ITEM_AGREES, ENTRIES_AGREE, FILLFACTOR],
            [
                "DROP FUNCTION inventory_ledger_is_append_only() CASCADE",
                "DROP FUNCTION inventory_item_agrees_with_ledger() CASCADE",
                "DROP FUNCTION inventory_entries_agree_with_items() CASCADE",
                "ALTER TABLE inventory_inventoryitem RESET (fillfactor)",
            ],
        )
    ]
