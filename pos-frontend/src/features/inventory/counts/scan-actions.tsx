import { Button } from '@mantine/core';
import { IconArrowBackUp, IconMinus, IconPlus } from '@tabler/icons-react';
import type { Ref } from 'react';
import { formatChange, formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import classes from './scan.module.css';
import { useScanTexts } from './scan-texts';
import { nameOf } from './use-scan-names';
import type { Station } from './use-scan-station';

interface ScanActionsProps {
  /** What opens the number pad. */
  ref: Ref<HTMLButtonElement>;
  station: Station;
  name: string;
  onSet: () => void;
}

/** Under the thumb: one less, how many, one more, and the way back. */
export function ScanActions({ ref, station, name, onSet }: ScanActionsProps) {
  const text = useScanTexts();
  const { locale } = useFormats();
  const { current, here, undoes, wares } = station;
  const undone = undoes && {
    name: nameOf(undoes, wares),
    what:
      undoes.kind === 'SET'
        ? text('list.recount', { quantity: formatQuantity(undoes.qty, locale) })
        : formatChange(undoes.qty, locale),
  };
  return (
    <div className={classes.actions}>
      {undone && (
        <Button
          variant="default"
          className={classes.undo}
          leftSection={<IconArrowBackUp size={20} stroke={1.75} aria-hidden />}
          aria-keyshortcuts="Control+Z"
          onClick={() => void station.undo()}
        >
          {`${text('undo')} `}
          <span className={classes.undone}>
            {undone.what} {undone.name}
          </span>
        </Button>
      )}
      {current?.state !== 'refused' && (
        <>
          <Button
            variant="default"
            className={classes.step}
            aria-label={text('less', { name })}
            disabled={here.lessThan(1)}
            onClick={() => void station.step(-1)}
          >
            <IconMinus size={28} stroke={1.75} aria-hidden />
          </Button>
          <Button
            variant="default"
            ref={ref}
            className={classes.set}
            aria-label={text('setOf', { name })}
            onClick={onSet}
          >
            {text('set')}
          </Button>
          <Button
            variant="default"
            className={classes.step}
            aria-label={text('more', { name })}
            onClick={() => void station.step(1)}
          >
            <IconPlus size={28} stroke={1.75} aria-hidden />
          </Button>
        </>
      )}
    </div>
  );
}
