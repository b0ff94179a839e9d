import { Link } from '@tanstack/react-router';
import { Decimal } from 'decimal.js';
import type { ReactNode } from 'react';
import type { VendorOutput } from '@/shared/api/generated/model/vendorOutput';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats, useSeesCost } from '@/shared/session/session';
import { ErrorMessage } from '@/shared/ui/error-message';
import classes from '@/shared/ui/form-page.module.css';
import { useUiTexts } from '@/shared/ui/texts';
import { Moment, Money } from '@/shared/ui/values';
import { usePurchasingTexts } from './texts';
import { useScorecard } from './use-vendors';
import own from './vendors.module.css';

const ABSENT = '–';

/** How well a vendor delivers: each figure, and what it is a part of. */
export function VendorScorecard({ vendor }: { vendor: VendorOutput }) {
  const text = usePurchasingTexts();
  const ui = useUiTexts();
  const { locale } = useFormats();
  const seesCost = useSeesCost();
  const { data: card, error, refetch } = useScorecard(String(vendor.id));
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const rate = (part: string | null) =>
    part === null ? ABSENT : percent.format(new Decimal(part).toNumber());

  return (
    <section className={classes.section} aria-label={text('scorecard.title')}>
      <div className={own.sectionHead}>
        <h2>{text('scorecard.title')}</h2>
        <p className={classes.muted}>{text('scorecard.period')}</p>
      </div>
      {!card &&
        (error ? (
          <ErrorMessage error={error} onRetry={() => void refetch()} />
        ) : (
          <output>{ui('status.loading')}</output>
        ))}
      {card && (
        <dl className={own.figures}>
          <Figure
            name={text('scorecard.onTime')}
            value={rate(card.on_time_rate)}
            meaning={text('scorecard.onTimeMeaning')}
          />
          <Figure
            name={text('scorecard.filled')}
            value={rate(card.fill_rate)}
            meaning={text('scorecard.filledMeaning')}
          />
          <Figure
            name={text('scorecard.rejected')}
            value={rate(card.reject_rate)}
            meaning={text('scorecard.rejectedMeaning', {
              rejected: formatQuantity(card.units_rejected, locale),
              received: formatQuantity(card.units_received, locale),
            })}
          />
          <Figure
            name={text('scorecard.lead')}
            value={
              card.average_lead_time_days === null
                ? ABSENT
                : text('scorecard.days', {
                    count: new Decimal(card.average_lead_time_days).toNumber(),
                    days: formatQuantity(card.average_lead_time_days, locale),
                  })
            }
            meaning={text('scorecard.leadMeaning', { count: card.promised_lead_time_days })}
          />
          <Figure
            name={text('scorecard.orders')}
            value={
              <Link
                to="/purchasing/pos"
                search={{ vendor_id: vendor.id, status: ['SUBMITTED', 'PARTIALLY_RECEIVED'] }}
                className={own.link}
              >
                {text('scorecard.open', { count: card.orders_open })}
              </Link>
            }
            meaning={text('scorecard.ordersMeaning', { count: card.orders })}
          />
          <Figure
            name={text('scorecard.received')}
            value={<Moment value={card.last_received_at} />}
            meaning={text('scorecard.receivedMeaning', { count: card.receipts })}
          />
          {seesCost && (
            <Figure
              name={text('scorecard.spend')}
              value={<Money value={card.spend} currency={card.currency} />}
              meaning={text('scorecard.spendMeaning')}
            />
          )}
        </dl>
      )}
    </section>
  );
}

interface FigureProps {
  name: string;
  value: ReactNode;
  meaning: string;
}

function Figure({ name, value, meaning }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span className={own.figure}>{value}</span>
        <span className={own.meaning}>{meaning}</span>
      </dd>
    </div>
  );
}
