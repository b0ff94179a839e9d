import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KEEP_SCANS_OUT, listenForScans } from './scan-listener';

let now: number;
let stop: () => void;
let scanned: string[];

beforeEach(() => {
  vi.useFakeTimers();
  now = 1000;
  scanned = [];
  stop = listenForScans((code) => scanned.push(code));
});

afterEach(() => {
  stop();
  document.body.replaceChildren();
  vi.useRealTimers();
});

function field(value = '', keepOut = false): HTMLInputElement {
  const input = document.createElement('input');
  if (keepOut) input.dataset.keepScansOut = String(KEEP_SCANS_OUT['data-keep-scans-out']);
  document.body.append(input);
  input.value = value;
  input.focus();
  input.setSelectionRange(value.length, value.length);
  return input;
}

/** One key as the browser does it: the event, then the character unless somebody took it. */
function press(key: string, gap: number, init: KeyboardEventInit = {}): KeyboardEvent {
  now += gap;
  vi.advanceTimersByTime(gap);
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, 'timeStamp', { value: now });
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(event);
  if (!event.defaultPrevented && key.length === 1 && target instanceof HTMLInputElement) {
    target.setRangeText(key, target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end');
    target.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  return event;
}

function type(text: string, gap: number): void {
  for (const key of text) press(key, gap);
}

describe('a scan', () => {
  it.each(['Enter', 'Tab'])('is a quick burst ended by %s, which goes no further', (end) => {
    type('2047000001', 8);
    expect(press(end, 8).defaultPrevented).toBe(true);
    expect(scanned).toEqual(['2047000001']);
  });

  it('may just keep to the longest gap', () => {
    type('A-10', 35);
    press('Enter', 35);
    expect(scanned).toEqual(['A-10']);
  });

  it('may hold a space, which presses no button that has the focus', () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    expect(press(' ', 500).defaultPrevented).toBe(false);
    type('TEA', 500);
    type('-1', 8);
    expect(press(' ', 8).defaultPrevented).toBe(true);
    type('kg', 8);
    press('Enter', 8);
    expect(scanned).toEqual(['A-1 kg']);
  });

  it('may hold capitals, which come with a Shift', () => {
    for (const key of 'TEA-') {
      press('Shift', 2, { shiftKey: true });
      press(key, 6, { shiftKey: true });
    }
    press('Enter', 8);
    expect(scanned).toEqual(['TEA-']);
  });

  it('follows another at once', () => {
    type('1111', 8);
    press('Enter', 8);
    type('2222', 8);
    press('Enter', 8);
    expect(scanned).toEqual(['1111', '2222']);
  });

  it('takes nothing along of what was typed before', () => {
    type('tea', 100);
    press('3', 100);
    type('1415', 8);
    press('Enter', 8);
    expect(scanned).toEqual(['31415']);
  });

  it('gives a field back what it held', () => {
    const note = field('two broken');
    const heard = vi.fn<() => void>();
    note.addEventListener('input', heard);
    note.setSelectionRange(3, 3);
    type('20470', 8);
    press('Enter', 8);
    expect(note.value).toBe('two broken');
    expect(note.selectionStart).toBe(3);
    expect(heard).toHaveBeenCalled();
  });

  it('never shows in a quantity box', () => {
    const quantity = field('12', true);
    const seen: string[] = [];
    quantity.addEventListener('input', () => seen.push(quantity.value));
    for (const key of '2047000') {
      press(key, 8);
      expect(quantity.value).toBe('12');
    }
    press('Enter', 8);
    vi.advanceTimersByTime(500);
    expect(quantity.value).toBe('12');
    expect(seen).toEqual([]);
    expect(scanned).toEqual(['2047000']);
  });
});

describe('typing', () => {
  it.each([
    ['three quick characters', '123', 8, 8],
    ['a slow hand', '12345', 60, 60],
    ['a quick hand that waits before Enter', '12345', 20, 90],
  ])('is left alone: %s', (_what, text, gap, beforeEnd) => {
    const input = field();
    type(text, gap);
    expect(press('Enter', beforeEnd).defaultPrevented).toBe(false);
    expect(input.value).toBe(text);
    expect(scanned).toEqual([]);
  });

  it('reaches a quantity box a moment later, at the cursor', () => {
    const quantity = field('10', true);
    quantity.setSelectionRange(0, 2);
    press('7', 500);
    expect(quantity.value).toBe('10');
    vi.advanceTimersByTime(40);
    expect(quantity.value).toBe('7');
    press('.', 200);
    press('5', 200);
    vi.advanceTimersByTime(40);
    expect(quantity.value).toBe('7.5');
  });

  it('reaches a quantity box before the key that leaves it', () => {
    const quantity = field('', true);
    type('24', 20);
    const enter = press('Enter', 20);
    expect(quantity.value).toBe('24');
    expect(enter.defaultPrevented).toBe(false);
  });

  it('is not a scan when a key is held down', () => {
    const quantity = field('', true);
    press('1', 500);
    for (let at = 0; at < 6; at += 1) press('1', 30, { repeat: true });
    press('Enter', 30);
    expect(scanned).toEqual([]);
    expect(quantity.value).toBe('1111111');
  });

  it('with Ctrl is a command', () => {
    type('204', 8);
    press('v', 8, { ctrlKey: true });
    press('Enter', 8);
    expect(scanned).toEqual([]);
  });

  it('in a dialog belongs to the dialog', () => {
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    const input = field();
    dialog.append(input);
    document.body.append(dialog);
    input.focus();
    type('12345', 8);
    expect(press('Enter', 8).defaultPrevented).toBe(false);
    expect(scanned).toEqual([]);
  });
});

it('hears nothing once it is stopped', () => {
  stop();
  type('12345', 8);
  press('Enter', 8);
  expect(scanned).toEqual([]);
});
