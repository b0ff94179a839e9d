import { Decimal } from 'decimal.js';
import type { CompletedSaleOutput } from '@/shared/api/generated/model/completedSaleOutput';
import type { ReturnOutput } from '@/shared/api/generated/model/returnOutput';
import type { TenderOutput } from '@/shared/api/generated/model/tenderOutput';
import { useSettingsRetrieve, useSettingsStoreRetrieve } from '@/shared/api/generated/settings';
import { exactTime } from '@/shared/lib/moment';
import { formatMoney, formatQuantity, isZero } from '@/shared/lib/quantity';
import { useFormats, useSession } from '@/shared/session/session';
import { PrintSheet } from '@/shared/ui/print-sheet';
import { Money } from '@/shared/ui/values';
import classes from './receipt.module.css';
import { usePosTexts } from './texts';

const TEXTS_STALE_MS = 5 * 60_000;

interface ReceiptProps {
  /** As it was just made, or read again. */
  sale: CompletedSaleOutput & { refunds?: readonly TenderOutput[] };
}

/** The receipt as it is printed; also what the printer gets. */
export function Receipt({ sale }: ReceiptProps) {
  return (
    <>
      <Paper sale={sale} />
      <ReceiptSheet sale={sale} />
    </>
  );
}

/** What the printer gets while the sale is on the screen. */
export function ReceiptSheet({ sale }: ReceiptProps) {
  return (
    <PrintSheet>
      <Paper sale={sale} />
    </PrintSheet>
  );
}

/** The store's own words where it has some, else the retailer's. */
function useReceiptTexts(storeId: number) {
  const query = { staleTime: TEXTS_STALE_MS };
  const retailer = useSettingsRetrieve({ query }).data;
  const store = useSettingsStoreRetrieve(String(storeId), { query }).data;
  return {
    header: store?.receipt_header || retailer?.receipt_header,
    footer: store?.receipt_footer || retailer?.receipt_footer,
  };
}

function Paper({ sale }: ReceiptProps) {
  const text = usePosTexts();
  const { tenant } = useSession();
  const { locale, currency, timezone } = useFormats();
  const { header, footer } = useReceiptTexts(sale.store_id);
  const money = (amount: string) => formatMoney(amount, currency, locale);
  return (
    <article
      className={classes.receipt}
      aria-label={text('receipt.label', { number: sale.number })}
    >
      <p className={classes.shop}>{tenant.name}</p>
      {header && <p className={classes.words}>{header}</p>}
      <dl className={classes.facts}>
        <Fact label={text('receipt.number')}>{sale.number}</Fact>
        <Fact label={text('receipt.till')}>
          {sale.store_code} {sale.register_code}
        </Fact>
        <Fact label={text('receipt.cashier')}>{sale.cashier?.name}</Fact>
      </dl>
      <p className={classes.when}>{exactTime(sale.occurred_at, timezone, locale)}</p>
      <ul className={classes.lines}>
        {sale.lines.map((line) => (
          <li key={line.id}>
            <span className={classes.item}>
              {line.product_name} {line.variant_name}
              {(line.qty !== '1.000' || line.list_price !== null) && (
                <span className={classes.detail}>
                  {formatQuantity(line.qty, locale)} {'×'} {money(line.unit_price)}
                </span>
              )}
            </span>
            <Money value={line.line_total} />
          </li>
        ))}
      </ul>
      <dl className={classes.sums}>
        {!sale.tax_inclusive && (
          <Fact label={text('receipt.subtotal')}>
            <Money value={sale.subtotal} />
          </Fact>
        )}
        {!isZero(sale.discount_total) && (
          <Fact label={text('receipt.discount')}>
            <Money value={sale.discount_total} />
          </Fact>
        )}
        {!sale.tax_inclusive && <Taxes sale={sale} label="receipt.tax" />}
        <div className={classes.total}>
          <dt>{text('receipt.total')}</dt>
          <dd>
            <Money value={sale.total} />
          </dd>
        </div>
        {sale.tax_inclusive && <Taxes sale={sale} label="receipt.taxIncluded" />}
      </dl>
      {sale.returned && <BroughtBack sale={sale} returned={sale.returned} />}
      <dl className={classes.sums}>
        {inMoney(sale.payments, sale.returned?.number).map((payment, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- parts may be alike
          <Fact key={at} label={`${text(`pay.methods.${payment.method}`)} ${payment.reference}`}>
            <Money value={payment.amount} />
          </Fact>
        ))}
        {!isZero(sale.change) && (
          <Fact label={text('receipt.change')}>
            <Money value={sale.change} />
          </Fact>
        )}
        {givenBack(sale).map((refund, at) => (
          <Fact
            // oxlint-disable-next-line react/no-array-index-key -- parts may be alike
            key={at}
            label={text('receipt.refunded', { method: text(`pay.methods.${refund.method}`) })}
          >
            <Money value={refund.amount} />
          </Fact>
        ))}
      </dl>
      {sale.status === 'VOIDED' && <p className={classes.voided}>{text('receipt.voided')}</p>}
      {footer && <p className={classes.words}>{footer}</p>}
    </article>
  );
}

/** What goods paid for each other is said in lines of its own. */
function inMoney(tenders: readonly TenderOutput[], other: string | undefined): TenderOutput[] {
  return tenders.filter(({ reference }) => other === undefined || reference !== other);
}

function givenBack(sale: ReceiptProps['sale']): readonly TenderOutput[] {
  return sale.returned ? inMoney(sale.returned.refunds, sale.number) : (sale.refunds ?? []);
}

/** The other half of an exchange, and what is left to pay or to give back. */
function BroughtBack({ sale, returned }: { sale: CompletedSaleOutput; returned: ReturnOutput }) {
  const text = usePosTexts();
  const { locale, currency } = useFormats();
  const balance = new Decimal(sale.balance);
  const owed = balance.isNegative() && !balance.isZero();
  return (
    <>
      <p className={classes.half}>
        {text('receipt.brought')} {'·'} {text('receipt.exchanged', { number: returned.number })}
      </p>
      <ul className={classes.lines}>
        {returned.lines.map((line) => (
          <li key={line.id}>
            <span className={classes.item}>
              {line.product_name} {line.variant_name}
              {line.qty !== '1.000' && (
                <span className={classes.detail}>
                  {formatQuantity(line.qty, locale)} {'×'}{' '}
                  {formatMoney(line.unit_price, currency, locale)}
                </span>
              )}
            </span>
            <Money value={new Decimal(line.line_total).negated().toFixed(2)} />
          </li>
        ))}
      </ul>
      <dl className={classes.sums}>
        <div className={classes.total}>
          <dt>{text(owed ? 'receipt.toGiveBack' : 'receipt.toPay')}</dt>
          <dd>
            <Money value={balance.abs().toFixed(2)} />
          </dd>
        </div>
      </dl>
    </>
  );
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface TaxesProps {
  sale: CompletedSaleOutput;
  label: 'receipt.tax' | 'receipt.taxIncluded';
}

/** The tax at each rate that is on the receipt. */
function Taxes({ sale, label }: TaxesProps) {
  const text = usePosTexts();
  const { locale } = useFormats();
  const byRate = new Map<string, Decimal>();
  for (const { tax_rate, tax } of sale.lines) {
    byRate.set(tax_rate, (byRate.get(tax_rate) ?? new Decimal(0)).plus(tax));
  }
  return [...byRate].map(([rate, tax]) => (
    <Fact key={rate} label={text(label, { rate: formatQuantity(rate, locale) })}>
      <Money value={tax} />
    </Fact>
  ));
}
