import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { SessionReportOutput } from '@/shared/api/generated/model/sessionReportOutput';
import { exactTime } from '@/shared/lib/moment';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { ErrorMessage } from '@/shared/ui/error-message';
import { PrintSheet } from '@/shared/ui/print-sheet';
import { Money } from '@/shared/ui/values';
import classes from './report.module.css';
import { usePosTexts } from './texts';
import { useReport } from './use-till-session';

/** What a register session took and gave. Printed on the till's own paper. */
export function Report({ sessionId }: { sessionId: number }) {
  const text = usePosTexts();
  const { data: report, error, refetch } = useReport(sessionId);
  if (!report && error) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  if (!report) return <output>{text('report.loading')}</output>;
  return (
    <>
      <Figures report={report} />
      <PrintSheet>
        <Figures report={report} />
      </PrintSheet>
      <Button
        variant="default"
        size="md"
        leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
        onClick={() => window.print()}
      >
        {text('report.print')}
      </Button>
    </>
  );
}

function Figures({ report }: { report: SessionReportOutput }) {
  const text = usePosTexts();
  const { locale, timezone } = useFormats();
  const { session, cash } = report;
  const who = (when: string, name: string | undefined) =>
    text('report.by', {
      when: exactTime(when, timezone, locale),
      name: name ?? text('register.somebody'),
    });
  return (
    <div className={classes.report}>
      <p className={classes.head}>
        <strong>
          {text(`report.title${report.report}`)} {session.number}
        </strong>
        <span>
          {session.store_code} {'·'} {session.register_name || session.register_code}
        </span>
        <span>
          {text('report.opened')} {who(session.opened_at, session.opened_by?.name)}
        </span>
        {session.closed_at && (
          <span>
            {text('report.closed')} {who(session.closed_at, session.closed_by?.name)}
          </span>
        )}
      </p>
      <Part title={text('report.turnover')}>
        <Row label={text('report.sales', { count: report.sales.count })}>
          <Money value={report.sales.total} />
        </Row>
        <Row label={text('report.returns', { count: report.returns.count })}>
          <Money value={report.returns.total} />
        </Row>
        <Row label={text('report.net')} strong>
          <Money value={report.net_total} />
        </Row>
        {report.voids.count > 0 && (
          <Row label={text('report.voids', { count: report.voids.count })}>
            <Money value={report.voids.total} />
          </Row>
        )}
      </Part>
      <Part title={text('report.payments')}>
        {report.payments.map(({ method, net }) => (
          <Row key={method} label={text(`pay.methods.${method}`)}>
            <Money value={net} />
          </Row>
        ))}
      </Part>
      {report.taxes.length > 0 && (
        <Part title={text('report.taxes')}>
          {report.taxes.map(({ rate, tax }) => (
            <Row key={rate} label={text('report.taxRate', { rate: formatQuantity(rate, locale) })}>
              <Money value={tax} />
            </Row>
          ))}
        </Part>
      )}
      <Part title={text('report.cash')}>
        <Row label={text('report.float')}>
          <Money value={cash.opening_float} />
        </Row>
        <Row label={text('report.cashSales')}>
          <Money value={cash.sales} />
        </Row>
        <Row label={text('report.cashRefunds')}>
          <Money value={cash.refunds} />
        </Row>
        <Row label={text('report.paidIn')}>
          <Money value={cash.paid_in} />
        </Row>
        <Row label={text('report.paidOut')}>
          <Money value={cash.paid_out} />
        </Row>
        {cash.expected !== null && (
          <Row label={text('report.expected')} strong>
            <Money value={cash.expected} />
          </Row>
        )}
        {cash.counted !== null && (
          <Row label={text('report.counted')}>
            <Money value={cash.counted} />
          </Row>
        )}
        {cash.difference !== null && (
          <Row label={text('report.difference')} strong>
            <Money value={cash.difference} />
          </Row>
        )}
      </Part>
      {report.cash_movements.length > 0 && (
        <Part title={text('report.movements')}>
          {report.cash_movements.map(({ id, kind, amount, reason }) => (
            <Row
              key={id}
              label={`${text(kind === 'IN' ? 'report.paidIn' : 'report.paidOut')}: ${reason}`}
            >
              <Money value={amount} />
            </Row>
          ))}
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h3 className={classes.title}>{title}</h3>
      <dl className={classes.rows}>{children}</dl>
    </section>
  );
}

interface RowProps {
  label: string;
  strong?: boolean;
  children: ReactNode;
}

function Row({ label, strong = false, children }: RowProps) {
  return (
    <div className={classes.row} data-strong={strong || undefined}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
