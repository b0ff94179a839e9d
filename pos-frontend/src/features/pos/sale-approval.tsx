import type { ApiError } from '@/shared/api/api-error';
import type { ApprovalInputRequest } from '@/shared/api/generated/model/approvalInputRequest';
import type { Progress } from '@/shared/api/write-once';
import { ApprovalDialog } from '@/shared/approval/approval-dialog';
import { usePosTexts } from './texts';

export interface Approval {
  why: 'price' | 'stock' | 'goods';
  give: (approval: ApprovalInputRequest) => void;
  cancel: () => void;
}

interface SaleApprovalProps {
  storeId: number;
  approval: Approval;
  /** What waits for it. */
  write: { progress: Progress; error: ApiError | null; checkAgain: () => void };
}

const TITLES = {
  price: 'approval.titlePrice',
  stock: 'approval.titleStock',
  goods: 'approval.titleGoods',
} as const;

/** A manager's yes to a price, to selling what is not there, or to goods without a receipt. */
export function SaleApproval({ storeId, approval, write }: SaleApprovalProps) {
  const text = usePosTexts();
  return (
    <ApprovalDialog
      storeId={storeId}
      title={text(TITLES[approval.why])}
      confirm={text(approval.why === 'goods' ? 'approval.approveGoods' : 'approval.approve')}
      onGive={approval.give}
      onCancel={approval.cancel}
      write={write}
    />
  );
}
