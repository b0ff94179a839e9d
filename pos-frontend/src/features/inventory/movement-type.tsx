import {
  type Icon,
  IconAdjustments,
  IconArrowBackUp,
  IconClipboardCheck,
  IconCoins,
  IconFlag,
  IconPackageExport,
  IconPackageImport,
  IconShoppingCart,
  IconTrash,
  IconTruckDelivery,
  IconTruckLoading,
} from '@tabler/icons-react';
import type { RefTypeEnum } from '@/shared/api/generated/model/refTypeEnum';
import classes from './movement-type.module.css';
import { useInventoryTexts } from './texts-movements';

const ICONS: Record<RefTypeEnum, Icon> = {
  SALE: IconShoppingCart,
  RETURN: IconArrowBackUp,
  ADJUSTMENT: IconAdjustments,
  WASTE: IconTrash,
  OPENING: IconFlag,
  TRANSFER_OUT: IconTruckDelivery,
  TRANSFER_IN: IconTruckLoading,
  COUNT_RECONCILE: IconClipboardCheck,
  PURCHASE_ORDER_RECEIPT: IconPackageImport,
  VENDOR_RETURN: IconPackageExport,
  REVALUATION: IconCoins,
  TRANSFER: IconTruckDelivery,
  RECEIPT: IconPackageImport,
  COUNT: IconClipboardCheck,
};

export function MovementType({ type }: { type: RefTypeEnum }) {
  const text = useInventoryTexts();
  const TypeIcon = ICONS[type];
  return (
    <span className={classes.type}>
      <TypeIcon size={16} stroke={1.75} aria-hidden />
      {text(`movementType.${type}`)}
    </span>
  );
}
