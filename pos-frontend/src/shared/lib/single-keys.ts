import { readLocalStorageValue, useLocalStorage } from '@mantine/hooks';

/**
 * Shortcuts of a single character can be switched off (WCAG 2.1.4): they get in the way of speech
 * input and of scanners that type into the page.
 */
const STORAGE_KEY = 'onhand-single-keys';

export function useSingleKeysSetting() {
  return useLocalStorage({ key: STORAGE_KEY, defaultValue: true });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, [role="dialog"]') !== null)
  );
}

/** True when `event` is that key, pressed alone and not while typing or inside a dialog. */
export function isSingleKey(event: KeyboardEvent, key: string): boolean {
  return (
    event.key === key &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !event.defaultPrevented &&
    !isTyping(event.target) &&
    readLocalStorageValue({ key: STORAGE_KEY, defaultValue: true })
  );
}
