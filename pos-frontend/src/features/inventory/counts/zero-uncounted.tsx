import { TextInput } from '@mantine/core';
import { KEEP_SCANS_OUT } from '@/shared/scan/scan-listener';
import classes from './counts.module.css';
import { zeroOf } from './finalize-plan';
import { useCountTexts } from './texts';

interface ZeroUncountedProps {
  uncounted: number;
  typed: string;
  onChange: (typed: string) => void;
}

/** The number typed in is the yes: nobody sets a store to zero by a slip of the hand. */
export function ZeroUncounted({ uncounted: count, typed, onChange }: ZeroUncountedProps) {
  const text = useCountTexts();
  return (
    <section className={classes.part} aria-label={text('finalizing.zero')}>
      <h3>{text('finalizing.zero')}</h3>
      <TextInput
        {...KEEP_SCANS_OUT}
        className={classes.zero}
        label={text('finalizing.zeroField')}
        description={text('finalizing.zeroBody', { count })}
        inputWrapperOrder={['label', 'description', 'input', 'error']}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        error={
          zeroOf(typed, count) === 'wrong' ? text('finalizing.zeroWrong', { count }) : undefined
        }
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </section>
  );
}
