import { Drawer } from '@mantine/core';
import type { LedgerRow } from '@/shared/api/generated/model/ledgerRow';
import { ErrorMessage } from '@/shared/ui/error-message';
import { useUiTexts } from '@/shared/ui/texts';
import { AdjustmentDocument } from './adjustment-document';
import classes from './movement-drawer.module.css';
import { MovementFacts } from './movement-facts';
import { MovementType } from './movement-type';
import { useInventoryTexts } from './texts-movements';
import { useMovement } from './use-movements';

interface MovementDrawerProps {
  /** From the URL; the drawer is open while one is set. */
  entryId: number | undefined;
  documentId: number | undefined;
  /** The entry, where the list has it already. */
  known: LedgerRow | undefined;
  onClose: () => void;
  onDocument: (id: number | undefined) => void;
}

/** One entry and how its number came about, or the adjustment that it is a line of. */
export function MovementDrawer(props: MovementDrawerProps) {
  const { entryId, documentId, known, onClose, onDocument } = props;
  const text = useInventoryTexts();
  const open = entryId !== undefined || documentId !== undefined;
  return (
    <Drawer
      opened={open}
      onClose={onClose}
      position="right"
      size={520}
      title={text(documentId === undefined ? 'entry.title' : 'document.title')}
      closeButtonProps={{ 'aria-label': text('entry.close') }}
    >
      {documentId !== undefined ? (
        <AdjustmentDocument
          key={documentId}
          id={documentId}
          onBack={entryId === undefined ? undefined : () => onDocument(undefined)}
        />
      ) : (
        entryId !== undefined && (
          <EntryPanel key={entryId} id={entryId} known={known} onDocument={onDocument} />
        )
      )}
    </Drawer>
  );
}

interface EntryPanelProps {
  id: number;
  known: LedgerRow | undefined;
  onDocument: (id: number) => void;
}

function EntryPanel({ id, known, onDocument }: EntryPanelProps) {
  const ui = useUiTexts();
  const { data: entry, error, refetch } = useMovement(id, known);
  if (error && !entry) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  if (!entry) return <output className={classes.loading}>{ui('status.loading')}</output>;
  return (
    <>
      <header className={classes.heading}>
        <MovementType type={entry.ref_type} />
        <h3 className={classes.product}>
          {entry.product_name} {entry.variant_name}
        </h3>
        <p className={classes.place}>
          {entry.sku} {'·'} {entry.store_code}
        </p>
      </header>
      <MovementFacts entry={entry} onDocument={onDocument} />
    </>
  );
}
