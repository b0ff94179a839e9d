import {
  type Icon,
  IconAlertTriangle,
  IconArrowsExchange,
  IconBasket,
  IconBox,
  IconCircleX,
  IconCoins,
  IconPercentage,
  IconReceipt,
  IconRefresh,
  IconTrendingDown,
  IconTrendingUp,
  IconTruckDelivery,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { KeyFigure } from '@/shared/ui/key-figure';
import { type FigureName, leadsOf } from './leads';
import type { Asked } from './owner-search';
import { useOwnerTexts } from './texts';

const ICONS: Record<FigureName, Icon> = {
  revenue: IconTrendingUp,
  margin: IconCoins,
  marginRate: IconPercentage,
  transactions: IconReceipt,
  basket: IconBasket,
  units: IconBox,
  value: IconCoins,
  low: IconAlertTriangle,
  out: IconCircleX,
  inTransit: IconTruckDelivery,
  shrink: IconTrendingDown,
  turnover: IconRefresh,
  sellThrough: IconArrowsExchange,
};

interface TileProps {
  figure: FigureName;
  asked: Asked;
  meaning?: 'attention' | 'problem' | 'motion' | undefined;
  /** Null where it is not known or not defined. */
  value: ReactNode;
  detail: ReactNode;
}

/** A key figure of the board: what it means on hover, and the way to its list. */
export function Tile({ figure, asked, meaning, value, detail }: TileProps) {
  const text = useOwnerTexts();
  return (
    <KeyFigure
      {...leadsOf(asked)[figure]}
      name={text(`figure.${figure}`)}
      title={text(`figure.about.${figure}`)}
      icon={ICONS[figure]}
      meaning={meaning}
      value={value ?? '–'}
      detail={detail}
    />
  );
}
