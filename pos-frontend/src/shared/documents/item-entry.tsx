import { LostCodes } from '@/shared/scan/lost-codes';
import classes from './document-form.module.css';
import { ItemSearch, type Suggested } from './item-search';
import { ScansWaiting } from './scans-waiting';
import type { ItemEntry as Entry } from './use-item-entry';

interface ItemEntryProps {
  entry: Entry;
  suggested?: Suggested;
}

/** Where items come to a form, and codes that did not. */
export function ItemEntry({ entry, suggested }: ItemEntryProps) {
  const { search, find, choose } = entry;
  return (
    <>
      <div className={classes.search}>
        <ItemSearch
          ref={search}
          onChoose={choose}
          onCode={(code) => void find(code)}
          {...(suggested && { suggested })}
        />
        <ScansWaiting count={entry.waiting} />
      </div>
      <output className="visually-hidden">{entry.said}</output>
      <LostCodes lost={entry.lost} onDismiss={entry.dismiss} onRetry={(code) => void find(code)} />
    </>
  );
}
