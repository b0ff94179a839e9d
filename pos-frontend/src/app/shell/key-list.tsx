import { Modal, Switch } from '@mantine/core';
import { useOs, useWindowEvent } from '@mantine/hooks';
import { useSyncExternalStore } from 'react';
import { isSingleKey, useSingleKeysSetting } from '@/shared/lib/single-keys';
import { useAppTexts } from '../texts';
import classes from './key-list.module.css';

/** The header, the palette and the `?` key all open the one list. */
let opened = false;
const listeners = new Set<() => void>();

function setOpened(next: boolean): void {
  opened = next;
  for (const notify of listeners) notify();
}

export function openKeyList(): void {
  setOpened(true);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function KeyList() {
  const text = useAppTexts();
  const isOpen = useSyncExternalStore(subscribe, () => opened);
  const [singleKeys, setSingleKeys] = useSingleKeysSetting();
  const mod = useOs() === 'macos' ? '⌘' : 'Ctrl';

  useWindowEvent('keydown', (event) => {
    if (isSingleKey(event, '?')) setOpened(true);
  });

  const keys = [
    { keys: [mod, 'K'], does: text('keys.palette') },
    { keys: ['/'], does: text('keys.search') },
    { keys: ['?'], does: text('keys.list') },
    { keys: ['n'], does: text('keys.adjust') },
    { keys: ['F9'], does: text('keys.pay') },
    { keys: [mod, 'Enter'], does: text('keys.post') },
    { keys: ['Enter'], does: text('keys.nextLine') },
    { keys: ['↑', '↓'], does: text('keys.step') },
    { keys: ['Space'], does: text('keys.choose') },
    { keys: ['Tab'], does: text('keys.move') },
    { keys: ['Esc'], does: text('keys.leave') },
  ];

  return (
    <Modal
      opened={isOpen}
      onClose={() => setOpened(false)}
      centered
      title={text('keys.title')}
      closeButtonProps={{ 'aria-label': text('keys.close') }}
    >
      <dl className={classes.list}>
        {keys.map(({ keys: combination, does }) => (
          <div key={does} className={classes.row}>
            <dt>{does}</dt>
            <dd>
              {combination.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Switch
        className={classes.setting}
        label={text('keys.single')}
        description={text('keys.singleHint')}
        checked={singleKeys}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
      />
    </Modal>
  );
}
