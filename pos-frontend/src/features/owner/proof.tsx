import { Button, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { InventoryCheckOutput } from '@/shared/api/generated/model/inventoryCheckOutput';
import type { RunRow } from '@/shared/api/generated/model/runRow';
import { today } from '@/shared/lib/due';
import { exactTime, formatShortDay, formatTime } from '@/shared/lib/moment';
import { formatQuantity } from '@/shared/lib/quantity';
import { useToday } from '@/shared/period/period-picker';
import { useFormats } from '@/shared/session/session';
import { StatusMark } from '@/shared/ui/status-mark';
import { Moment } from '@/shared/ui/values';
import classes from './owner.module.css';
import { useOwnerTexts } from './texts';
import { useProof, useRuns } from './use-owner';

/** Whether the ledger was proven last night, and what else is done by itself. */
export function Proof() {
  const text = useOwnerTexts();
  const { data: proof, error } = useProof();
  const { data: runs } = useRuns();
  const words = useProofWords();
  if (!proof)
    return error ? <StatusMark meaning="attention" label={text('proof.unknown')} /> : null;
  return (
    <Popover position="bottom-end" width={400} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          className={classes.proof}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          <StatusMark meaning={MEANINGS[proof.status]} label={words(proof)} />
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <ProofDetails proof={proof} />
        {runs && <Runs rows={runs.results} />}
      </Popover.Dropdown>
    </Popover>
  );
}

const MEANINGS = { NEVER_RUN: 'attention', CLEAN: 'ok', FINDINGS: 'problem' } as const;

/** Of this morning by its time, of an earlier day with the day. */
function useProofWords(): (proof: InventoryCheckOutput) => string {
  const text = useOwnerTexts();
  const day = useToday();
  const { locale, timezone } = useFormats();
  return ({ status, finished_at: at, entries, findings }) => {
    if (status === 'NEVER_RUN' || at === null) return text('proof.never');
    const on = today(Date.parse(at), timezone);
    const time = formatTime(at, timezone, locale);
    const when = on === day ? time : `${formatShortDay(on, locale)}, ${time}`;
    if (status === 'FINDINGS') return text('proof.findings', { count: findings ?? 0, when });
    const count = entries ?? 0;
    return text('proof.clean', { count, when, entries: formatQuantity(String(count), locale) });
  };
}

const ABOUT = { NEVER_RUN: 'neverBody', CLEAN: 'cleanBody', FINDINGS: 'findingsBody' } as const;

function ProofDetails({ proof }: { proof: InventoryCheckOutput }) {
  const text = useOwnerTexts();
  const found = proof.checks.filter(({ findings }) => findings > 0);
  return (
    <>
      <h2 className={classes.groupTitle}>{text('proof.title')}</h2>
      <p className={classes.about}>{text(`proof.${ABOUT[proof.status]}`)}</p>
      {found.length > 0 && (
        <ul className={classes.runs} aria-label={text('proof.checks')}>
          {found.map(({ number, title, findings }) => (
            <li key={number}>{text('proof.check', { title, count: findings })}</li>
          ))}
        </ul>
      )}
    </>
  );
}

const RUNS = {
  NEVER_RUN: { meaning: 'attention', word: 'never_run' },
  RUNNING: { meaning: 'motion', word: 'running' },
  SUCCEEDED: { meaning: 'ok', word: 'succeeded' },
  FAILED: { meaning: 'problem', word: 'failed' },
} as const;

function Runs({ rows }: { rows: RunRow[] }) {
  const text = useOwnerTexts();
  const { locale, timezone } = useFormats();
  return (
    <ul className={classes.runs} aria-label={text('proof.runs')}>
      {rows.map(({ task, title, status, finished_at: at }) => (
        <li key={task}>
          <span>{title}</span>
          <span title={at === null ? undefined : exactTime(at, timezone, locale)}>
            <StatusMark meaning={RUNS[status].meaning} label={text(`proof.${RUNS[status].word}`)} />{' '}
            {at !== null && <Moment value={at} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
