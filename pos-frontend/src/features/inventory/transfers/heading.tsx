import type { ReactNode } from 'react';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import formClasses from '@/shared/documents/document-form.module.css';
import pageClasses from '@/shared/documents/document-page.module.css';
import { PageTitle } from '@/shared/ui/page-title';
import { BackToTransfers } from './back-to-transfers';
import { TransferStatus } from './transfer-status';

interface HeadingProps {
  transfer: TransferOutput;
  /** What can be done, the next step last. */
  children?: ReactNode;
}

/** The document's number and where it stands. */
export function Heading({ transfer, children }: HeadingProps) {
  return (
    <header className={formClasses.header}>
      <BackToTransfers />
      <div className={pageClasses.heading}>
        <PageTitle className={formClasses.pageTitle}>{transfer.number}</PageTitle>
        <TransferStatus status={transfer.status} />
        <div className={pageClasses.actions}>{children}</div>
      </div>
    </header>
  );
}
