/** A scanner types faster than anyone: at most this long between two keys, in milliseconds. */
const LONGEST_GAP = 35;
const SHORTEST_CODE = 4;

/** On a field in which no key of a scan may show, not even for a moment: a quantity. */
export const KEEP_SCANS_OUT = { 'data-keep-scans-out': true } as const;

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What a field held before the first key of a burst. */
interface Before {
  field: Field;
  value: string;
  start: number | null;
  end: number | null;
}

interface Burst {
  keys: string;
  /** Time of the latest key, in milliseconds. */
  at: number;
  before: Before | null;
  /** Keys that have not reached the field yet. */
  held: string;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const NO_TEXT = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'submit',
]);

function fieldOf(target: EventTarget | null): Field | null {
  if (target instanceof HTMLTextAreaElement) return target;
  return target instanceof HTMLInputElement && !NO_TEXT.has(target.type) ? target : null;
}

function announceInput(field: Field): void {
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Past React's own setter, which would take the change for one that it has seen already. */
function setValue(field: Field, value: string): void {
  const owner = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(field, value);
  announceInput(field);
}

function restore({ field, value, start, end }: Before): void {
  if (field.value === value) return;
  setValue(field, value);
  if (start !== null) field.setSelectionRange(start, end);
}

function isPrintable(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}

function begin(event: KeyboardEvent): Burst {
  const field = fieldOf(event.target);
  const before = field && {
    field,
    value: field.value,
    start: field.selectionStart,
    end: field.selectionEnd,
  };
  return { keys: '', at: event.timeStamp, before, held: '', timer: undefined };
}

/**
 * Tells a scanner's burst (at least four characters, then Enter or Tab, all with short gaps) from
 * typing, wherever the focus is. The field that has it gets its old content back; one that is marked
 * with {@link KEEP_SCANS_OUT} never shows a key of it: there each key waits until it is known to be
 * typed. Dialogs are left alone. Returns what stops it.
 */
export function listenForScans(onScan: (code: string) => void, scope: Window = window): () => void {
  let burst: Burst | null = null;

  /** It was typing after all: what was held back is put where it would have gone. */
  function release(): void {
    if (!burst) return;
    clearTimeout(burst.timer);
    const { before, held } = burst;
    burst.held = '';
    if (!before || held === '') return;
    const { field } = before;
    const { selectionStart, selectionEnd } = field;
    if (selectionStart === null || selectionEnd === null) {
      setValue(field, field.value + held);
      return;
    }
    field.setRangeText(held, selectionStart, selectionEnd, 'end');
    announceInput(field);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Shift') return; // part of typing a capital
    const goesOn = burst !== null && event.timeStamp - burst.at <= LONGEST_GAP;

    if (burst && goesOn && (event.key === 'Enter' || event.key === 'Tab')) {
      const { keys, before, timer } = burst;
      if (keys.length >= SHORTEST_CODE) {
        event.preventDefault();
        event.stopImmediatePropagation();
        clearTimeout(timer);
        burst = null;
        if (before) restore(before);
        onScan(keys);
        return;
      }
    }

    const inDialog = event.target instanceof Element && event.target.closest('[role="dialog"]');
    // A key held down repeats as fast as a scanner types.
    if (!isPrintable(event) || event.isComposing || event.repeat || inDialog) {
      release();
      burst = null;
      return;
    }

    if (!burst || !goesOn) {
      release();
      burst = begin(event);
    }
    // In the middle of a code it is a part of it, and presses no button that has the focus.
    if (event.key === ' ' && goesOn && !fieldOf(event.target)) event.preventDefault();
    burst.keys += event.key;
    burst.at = event.timeStamp;
    if (burst.before && 'keepScansOut' in burst.before.field.dataset) {
      event.preventDefault();
      burst.held += event.key;
      clearTimeout(burst.timer);
      burst.timer = setTimeout(release, LONGEST_GAP);
    }
  }

  const options = { capture: true };
  scope.addEventListener('keydown', onKeyDown, options);
  return () => {
    release();
    burst = null;
    scope.removeEventListener('keydown', onKeyDown, options);
  };
}
