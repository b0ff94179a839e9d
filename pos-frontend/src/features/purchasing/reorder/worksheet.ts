import { createContext, use, useSyncExternalStore } from 'react';
import type { ReorderSuggestion } from '@/shared/api/generated/model/reorderSuggestion';
import type { Edit } from './order-lines';

/**
 * What somebody has made of the suggestions so far: their edits, and the rows that they chose. Beside
 * the rows' own data, so that a refresh loses none of it, and a key typed in one row draws no other.
 */
export interface Worksheet {
  subscribe: (listener: () => void) => () => void;
  editOf: (id: number) => Edit | undefined;
  edit: (id: number, patch: Edit) => void;
  /** Back to what is suggested. */
  reset: (id: number) => void;
  /** By id of the row; a new map with each change. */
  chosen: () => ReadonlyMap<number, ReorderSuggestion>;
  choose: (rows: readonly ReorderSuggestion[]) => void;
  toggle: (row: ReorderSuggestion) => void;
  /** These are done with: neither chosen nor edited any more. */
  forget: (ids: readonly number[]) => void;
  /** Changes with each edit. */
  version: () => number;
}

export function createWorksheet(): Worksheet {
  const listeners = new Set<() => void>();
  const edits = new Map<number, Edit>();
  let chosen = new Map<number, ReorderSuggestion>();
  let version = 0;
  function changed(): void {
    version += 1;
    for (const notify of listeners) notify();
  }
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    editOf: (id) => edits.get(id),
    edit: (id, patch) => {
      edits.set(id, { ...edits.get(id), ...patch });
      changed();
    },
    reset: (id) => {
      if (edits.delete(id)) changed();
    },
    chosen: () => chosen,
    choose: (rows) => {
      chosen = new Map(rows.map((row) => [row.id, row]));
      changed();
    },
    toggle: (row) => {
      chosen = new Map(chosen);
      if (!chosen.delete(row.id)) chosen.set(row.id, row);
      changed();
    },
    forget: (ids) => {
      chosen = new Map(chosen);
      for (const id of ids) {
        edits.delete(id);
        chosen.delete(id);
      }
      changed();
    },
    version: () => version,
  };
}

const WorksheetContext = createContext<Worksheet | null>(null);

export const WorksheetProvider = WorksheetContext.Provider;

export function useWorksheet(): Worksheet {
  const sheet = use(WorksheetContext);
  if (!sheet) throw new Error('this needs the page of suggestions around it');
  return sheet;
}

export function useEdit(id: number): Edit | undefined {
  const sheet = useWorksheet();
  return useSyncExternalStore(sheet.subscribe, () => sheet.editOf(id));
}
