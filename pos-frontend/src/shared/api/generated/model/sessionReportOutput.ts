/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CashMovementOutput } from './cashMovementOutput';
import type { DrawerCashOutput } from './drawerCashOutput';
import type { MethodSumsOutput } from './methodSumsOutput';
import type { SessionOutput } from './sessionOutput';
import type { SessionReportOutputReportEnum } from './sessionReportOutputReportEnum';
import type { TaxSumsOutput } from './taxSumsOutput';
import type { TurnoverOutput } from './turnoverOutput';

/**
 * X while the session is open, Z once it is closed. Voided sales count in `voids` alone.
 */
export interface SessionReportOutput {
  readonly report: SessionReportOutputReportEnum;
  session: SessionOutput;
  currency: string;
  sales: TurnoverOutput;
  returns: TurnoverOutput;
  voids: TurnoverOutput;
  /**
     * Sales less returns.
     * @pattern ^-?\d{0,12}(?:\.\d{0,2})?$
     */
  net_total: string;
  payments: MethodSumsOutput[];
  taxes: TaxSumsOutput[];
  readonly cash: DrawerCashOutput;
  cash_movements: CashMovementOutput[];
}
