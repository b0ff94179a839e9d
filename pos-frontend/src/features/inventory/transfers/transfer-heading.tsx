import type { ReactNode } from 'react';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import { BackLink, DocumentHeading } from '@/shared/documents/document-heading';
import { useInventoryTexts } from './texts';
import { TransferStatus } from './transfer-status';

export function BackToTransfers() {
  const text = useInventoryTexts();
  return <BackLink to="/inventory/transfers" label={text('transfer.back')} />;
}

interface TransferHeadingProps {
  transfer: TransferOutput;
  /** What can be done, the next step last. */
  children?: ReactNode;
}

/** The document's number and where it stands. */
export function TransferHeading({ transfer, children }: TransferHeadingProps) {
  return (
    <DocumentHeading
      back={<BackToTransfers />}
      title={transfer.number}
      status={<TransferStatus status={transfer.status} />}
    >
      {children}
    </DocumentHeading>
  );
}
