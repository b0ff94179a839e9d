import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconHistory,
  IconPackageOff,
  IconPrinter,
  IconTruckLoading,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { TransferLineOutput } from '@/shared/api/generated/model/transferLineOutput';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import { ON_THE_WAY } from '@/shared/choices/on-the-way';
import formClasses from '@/shared/documents/document-form.module.css';
import pageClasses from '@/shared/documents/document-page.module.css';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { Expected } from '@/shared/documents/expected';
import { useSeesCost, useSession } from '@/shared/session/session';
import { Fact, Facts } from '@/shared/ui/facts';
import { ProductCell } from '@/shared/ui/product-cell';
import { Moment, Money, Quantity } from '@/shared/ui/values';
import { CancelDialog } from './cancel-dialog';
import { CloseDialog } from './close-dialog';
import { useMayTransfer } from './may-transfer';
import { useInventoryTexts } from './texts';
import { TransferHeading } from './transfer-heading';
import { TransferHistory } from './transfer-history';

/** What was sent, what became of it, and who did it. */
export function TransferDocument({ transfer }: { transfer: TransferOutput }) {
  const text = useInventoryTexts();
  const seesCost = useSeesCost();
  return (
    <div className={formClasses.page}>
      <TransferHeading transfer={transfer}>
        <Actions transfer={transfer} />
      </TransferHeading>
      <div className={formClasses.fields}>
        <NotYours transfer={transfer} />
        <div className={pageClasses.document}>
          <Facts>
            <Fact label={text('transfer.source')}>{transfer.from_store_name}</Fact>
            <Fact label={text('transfer.destination')}>{transfer.to_store_name}</Fact>
            {transfer.sent_at && (
              <Fact label={text('transfer.sent')}>
                <Moment value={transfer.sent_at} />
                {transfer.sent_by && ` · ${transfer.sent_by.name}`}
              </Fact>
            )}
            {transfer.expected_date && (
              <Fact label={text('transfers.expected')}>
                <Expected
                  day={transfer.expected_date}
                  isOpen={ON_THE_WAY.includes(transfer.status)}
                />
              </Fact>
            )}
            {transfer.finished_at && (
              <Fact label={text('transfer.finished')}>
                <Moment value={transfer.finished_at} />
              </Fact>
            )}
            {seesCost && ON_THE_WAY.includes(transfer.status) && (
              <Fact label={text('transfer.value')}>
                <Money value={transfer.value_in_transit} currency={transfer.currency} />
              </Fact>
            )}
            {transfer.note && <Fact label={text('transfer.note')}>{transfer.note}</Fact>}
            {transfer.sent_at && (
              <Fact label={text('movements.title')}>
                <Link
                  to="/inventory/movements"
                  search={{ ref_id: transfer.id, search: transfer.number }}
                  className={linkClasses.link}
                >
                  <IconHistory size={14} stroke={1.75} aria-hidden /> {text('transfer.movements')}
                </Link>
              </Fact>
            )}
          </Facts>
          <TransferHistory events={transfer.events} lines={transfer.lines} />
        </div>
        <Lines lines={transfer.lines} />
      </div>
    </div>
  );
}

function Actions({ transfer }: { transfer: TransferOutput }) {
  const text = useInventoryTexts();
  const mayTransfer = useMayTransfer();
  const [dialog, setDialog] = useState<'close' | 'cancel' | null>(null);
  const onTheWay = ON_THE_WAY.includes(transfer.status);
  const atSource = mayTransfer(transfer.from_store_id);
  const atDestination = mayTransfer(transfer.to_store_id);
  const slip = (format: 'html' | 'pdf') =>
    `/api/v1/inventory/transfers/${transfer.id}/slip?format=${format}`;
  return (
    <>
      <Button
        component="a"
        href={slip('html')}
        target="_blank"
        rel="noopener"
        variant="default"
        size="compact-sm"
        leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden />}
      >
        {text('transfer.slip')}
      </Button>
      {onTheWay && atSource && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconArrowBackUp size={16} stroke={1.75} aria-hidden />}
          onClick={() => setDialog('cancel')}
        >
          {text('transfer.cancel')}
        </Button>
      )}
      {onTheWay && (atSource || atDestination) && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPackageOff size={16} stroke={1.75} aria-hidden />}
          onClick={() => setDialog('close')}
        >
          {text('transfer.closeShort')}
        </Button>
      )}
      {onTheWay && atDestination && (
        <Button
          size="compact-sm"
          leftSection={<IconTruckLoading size={16} stroke={1.75} aria-hidden />}
          renderRoot={(props) => (
            <Link
              to="/inventory/transfers/$transferId/receive"
              params={{ transferId: String(transfer.id) }}
              {...props}
            />
          )}
        >
          {text('transfer.receive')}
        </Button>
      )}
      {dialog === 'close' && <CloseDialog transfer={transfer} onClose={() => setDialog(null)} />}
      {dialog === 'cancel' && <CancelDialog transfer={transfer} onClose={() => setDialog(null)} />}
    </>
  );
}

/** Why the next step is not offered. */
function NotYours({ transfer }: { transfer: TransferOutput }) {
  const text = useInventoryTexts();
  const { permissions } = useSession();
  const mayTransfer = useMayTransfer();
  const words = (() => {
    if (transfer.status === 'RECEIVED' || transfer.status === 'CANCELLED') return null;
    if (!permissions.includes('stock.transfer')) return text('transfer.mayNot');
    const atSource = mayTransfer(transfer.from_store_id);
    if (transfer.status === 'DRAFT') {
      return text('transfer.notYours', { store: transfer.from_store_name });
    }
    if (mayTransfer(transfer.to_store_id)) return null;
    return atSource
      ? text('transfer.receiveNotYours', { store: transfer.to_store_name })
      : text('transfer.atNeither');
  })();
  return words && <p className={pageClasses.hint}>{words}</p>;
}

const COLUMNS = ['sent', 'received', 'damaged', 'lost', 'returned', 'remaining'] as const;

function Lines({ lines }: { lines: readonly TransferLineOutput[] }) {
  const text = useInventoryTexts();
  return (
    <div className={pageClasses.scroll}>
      <table
        className={`${formClasses.lines} ${pageClasses.figures}`}
        aria-label={text('transfer.table')}
      >
        <thead>
          <tr>
            <th scope="col">{text('column.product')}</th>
            <th scope="col" className={formClasses.right}>
              {text('transfer.column.asked')}
            </th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={formClasses.right}>
                {text(`transfer.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.line}>
              <td className={formClasses.item}>
                <ProductCell
                  product={line.product_name}
                  variant={line.variant_name}
                  sku={line.sku}
                />
              </td>
              <td className={formClasses.right}>
                <Quantity value={line.qty} />
              </td>
              {COLUMNS.map((column) => (
                <td key={column} className={formClasses.right}>
                  <Quantity value={line[`qty_${column}`]} quietZero />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
