import { Button } from '@mantine/core';
import { IconBarcode } from '@tabler/icons-react';
import { useState } from 'react';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import type { CountUnknownRow } from '@/shared/api/generated/model/countUnknownRow';
import boardClasses from '@/shared/ui/board.module.css';
import { Message } from '@/shared/ui/message';
import { StatusMark } from '@/shared/ui/status-mark';
import { Moment, Quantity } from '@/shared/ui/values';
import classes from './counts.module.css';
import { UNDER_WAY } from './counts-search';
import { DropDialog } from './drop-dialog';
import { LinkDialog } from './link-dialog';
import { useMayCount } from './may-count';
import { useCountTexts } from './texts';

const MEANING = { OPEN: 'attention', LINKED: 'ok', DROPPED: 'problem' } as const;

/** Codes that no item has, with what was counted of them, until somebody says what they are. */
export function UnknownView({ count }: { count: CountOutput }) {
  const text = useCountTexts();
  const mayCount = useMayCount();
  const [asked, setAsked] = useState<{ how: 'link' | 'drop'; code: CountUnknownRow } | null>(null);
  if (count.unknowns.length === 0) {
    return (
      <Message
        icon={IconBarcode}
        title={text('unknown.emptyTitle')}
        body={text('unknown.emptyBody')}
      />
    );
  }
  const open = UNDER_WAY.includes(count.status) && mayCount(count.store_id);
  const some = count.progress.unknown_open > 0;
  // What is still to be settled comes first.
  const codes = count.unknowns.toSorted(
    (one, other) => Number(other.status === 'OPEN') - Number(one.status === 'OPEN'),
  );
  return (
    <section aria-label={text('document.view.unknown')}>
      {some && open && <p className={classes.lead}>{text('unknown.lead')}</p>}
      <div className={boardClasses.frame}>
        <table
          className={`${boardClasses.table} ${classes.table}`}
          aria-label={text('unknown.table')}
        >
          <thead>
            <tr>
              <th scope="col">{text('unknown.code')}</th>
              <th scope="col">{text('unknown.zone')}</th>
              <th scope="col" className={boardClasses.right}>
                {text('unknown.quantity')}
              </th>
              <th scope="col" className={boardClasses.right}>
                {text('unknown.seen')}
              </th>
              <th scope="col">{text('unknown.state')}</th>
              {some && open && (
                <th scope="col">
                  <span className="visually-hidden">{text('unknown.resolve')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {codes.map((code) => (
              <tr key={code.id}>
                <th scope="row">
                  <code>{code.code}</code>
                </th>
                <td>{code.zone_name || text('progress.noZone')}</td>
                <td className={boardClasses.right}>
                  <Quantity value={code.qty} />
                </td>
                <td className={boardClasses.right}>
                  <Moment value={code.last_at} />
                </td>
                <td>
                  <StatusMark
                    meaning={MEANING[code.status]}
                    label={text(`unknown.${code.status}`)}
                  />
                </td>
                {some && open && (
                  <td>
                    {code.status === 'OPEN' && (
                      <span className={classes.settle}>
                        <Button
                          size="compact-sm"
                          variant="default"
                          aria-label={text('unknown.resolveOf', { code: code.code })}
                          onClick={() => setAsked({ how: 'link', code })}
                        >
                          {text('unknown.resolve')}
                        </Button>
                        <Button
                          size="compact-sm"
                          variant="subtle"
                          color="problem"
                          aria-label={text('unknown.dropOf', { code: code.code })}
                          onClick={() => setAsked({ how: 'drop', code })}
                        >
                          {text('unknown.drop')}
                        </Button>
                      </span>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {asked?.how === 'link' && (
        <LinkDialog count={count} unknown={asked.code} onClose={() => setAsked(null)} />
      )}
      {asked?.how === 'drop' && (
        <DropDialog count={count} unknown={asked.code} onClose={() => setAsked(null)} />
      )}
    </section>
  );
}
