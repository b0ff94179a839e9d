import {
  columnVisibilityFeature,
  type DisplayColumnDef,
  rowSelectionFeature,
  tableFeatures,
} from '@tanstack/react-table';

/** What a column says about itself beyond its cell. */
export interface DataColumnMeta {
  /** In the header, the column chooser and the sort buttons. */
  label: string;
  /** Numbers stand right, so that their digits line up. */
  align?: 'right';
  /** The API takes this column's id in `ordering`. */
  sortable?: boolean;
  /** Stays in view while the others scroll by; only for the first column. */
  pinned?: boolean;
  /** On windows narrower than this many pixels, shown only when the reader asks for it. */
  hiddenBelow?: 900 | 1200;
  /** In pixels; the column never gets narrower. */
  minWidth?: number;
  /** Takes the room that is left over. */
  grow?: boolean;
}

/** Order, filters and pages are the server's work, so only the features that draw are loaded. */
export const dataTableFeatures = tableFeatures({
  columnVisibilityFeature,
  rowSelectionFeature,
  columnMeta: {} as DataColumnMeta,
});

/** `id` is the API's name of the field, also in `ordering` and in the URL's list of columns. */
export type DataColumn<Row extends object> = DisplayColumnDef<typeof dataTableFeatures, Row> & {
  id: string;
  meta: DataColumnMeta;
};

export interface ColumnInfo {
  id: string;
  label: string;
  hiddenBelow: DataColumnMeta['hiddenBelow'];
  canHide: boolean;
}

export function columnInfo<Row extends object>(columns: readonly DataColumn<Row>[]): ColumnInfo[] {
  return columns.map((column) => ({
    id: column.id,
    label: column.meta.label,
    hiddenBelow: column.meta.hiddenBelow,
    canHide: column.enableHiding !== false,
  }));
}
