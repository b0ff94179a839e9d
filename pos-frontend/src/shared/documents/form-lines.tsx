import { ActionIcon, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconMinus, IconPlus, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { KEEP_SCANS_OUT } from '@/shared/scan/scan-listener';
import classes from './document-form.module.css';
import { useDocumentTexts } from './texts';

interface FormLinesProps {
  label: string;
  className?: string | undefined;
  heads: readonly { label: string; right?: boolean }[];
  /** The rows; the last cell of each is its `RemoveCell`. */
  children: ReactNode;
}

export function FormLines({ label, className = '', heads, children }: FormLinesProps) {
  const text = useDocumentTexts();
  return (
    <table className={`${classes.lines} ${className}`} aria-label={label}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head.label} scope="col" className={head.right ? classes.right : undefined}>
              {head.label}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{text('removeHead')}</span>
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** Puts the cursor into the box each time that `at` is raised. */
export function useFocusAt(box: RefObject<HTMLInputElement | null>, at: number): void {
  useEffect(() => {
    if (at === 0) return;
    box.current?.focus();
    box.current?.select();
  }, [box, at]);
}

/** Enter alone, which goes on; with Ctrl it submits the form. */
export function onEnter(event: KeyboardEvent, go: () => void): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  go();
}

interface QuantityBoxProps {
  sku: string;
  typed: string;
  onTyped: (typed: string) => void;
  onStep: (by: 1 | -1) => void;
  onNext: () => void;
  /** Raised each time that the box is to get the focus. */
  focusAt: number;
  isWrong: boolean;
  /** The id of what is said of it. */
  saidBy: string | undefined;
  /** Behind the box: its unit. */
  children?: ReactNode;
}

/** How many, with a button and an arrow key for one less and one more. */
export function QuantityBox(props: QuantityBoxProps) {
  const { sku, onStep } = props;
  const text = useDocumentTexts();
  const box = useRef<HTMLInputElement>(null);
  useFocusAt(box, props.focusAt);
  return (
    <div className={classes.quantity}>
      <ActionIcon
        variant="default"
        aria-label={text('less', { sku })}
        tabIndex={-1}
        onClick={() => onStep(-1)}
      >
        <IconMinus size={16} aria-hidden />
      </ActionIcon>
      <TextInput
        ref={box}
        {...KEEP_SCANS_OUT}
        size="sm"
        inputMode="decimal"
        autoComplete="off"
        aria-label={text('quantityOf', { sku })}
        aria-describedby={props.saidBy}
        error={props.isWrong}
        value={props.typed}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => props.onTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
            event.preventDefault();
            onStep(event.key === 'ArrowUp' ? 1 : -1);
          }
          onEnter(event, props.onNext);
        }}
      />
      <ActionIcon
        variant="default"
        aria-label={text('more', { sku })}
        tabIndex={-1}
        onClick={() => onStep(1)}
      >
        <IconPlus size={16} aria-hidden />
      </ActionIcon>
      {props.children}
    </div>
  );
}

interface LineMessageProps {
  id: string;
  /** `wrong` has to be changed, `told` is worth knowing, `hint` may be meant so. */
  tone: 'wrong' | 'told' | 'hint';
  /** For what was not there a moment ago. */
  role?: 'alert' | undefined;
  children: ReactNode;
}

/** What is said of one box of a line. */
export function LineMessage({ id, tone, role, children }: LineMessageProps) {
  return (
    <span id={id} role={role} className={`${classes.message} ${classes[tone]}`}>
      <IconAlertTriangle size={14} aria-hidden />
      {children}
    </span>
  );
}

/** The last cell of a line. */
export function RemoveCell({ sku, onRemove }: { sku: string; onRemove: () => void }) {
  const text = useDocumentTexts();
  return (
    <td className={classes.remove}>
      <ActionIcon
        aria-label={text('remove', { sku })}
        title={text('remove', { sku })}
        onClick={onRemove}
      >
        <IconTrash size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </td>
  );
}
