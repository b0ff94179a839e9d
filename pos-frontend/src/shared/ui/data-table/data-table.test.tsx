import type { RowSelectionState } from '@tanstack/react-table';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ApiError } from '@/shared/api/api-error';
import { renderPage } from '@/test/render';
import { BulkBar } from './bulk-bar';
import type { DataColumn } from './columns';
import { DataTable } from './data-table';

interface Fruit {
  id: number;
  name: string;
  stock: string;
}

const FRUIT: Fruit[] = [
  { id: 1, name: 'Apple', stock: '3' },
  { id: 2, name: 'Pear', stock: '5' },
];

const COLUMNS: DataColumn<Fruit>[] = [
  {
    id: 'name',
    meta: { label: 'Name', sortable: true },
    cell: ({ row }) => row.original.name,
  },
  { id: 'stock', meta: { label: 'Stock', align: 'right' }, cell: ({ row }) => row.original.stock },
];

type Props = Partial<Parameters<typeof DataTable<Fruit>>[0]>;

function Fruits(props: Props) {
  return (
    <DataTable
      label="Fruit"
      columns={COLUMNS}
      rows={FRUIT}
      rowId={(row) => String(row.id)}
      visibility={{}}
      ordering={undefined}
      onOrder={() => {}}
      onRetry={() => {}}
      empty={<p>No fruit</p>}
      {...props}
    />
  );
}

function renderTable(props: Props = {}) {
  return renderPage(() => <Fruits {...props} />);
}

/** Knows the names of its fruit only when it is told. */
function Learning() {
  const [nameOf, learn] = useState(() => (fruit: Fruit) => String(fruit.id));
  const columns = useMemo<DataColumn<Fruit>[]>(
    () => [{ id: 'name', meta: { label: 'Name' }, cell: ({ row }) => nameOf(row.original) }],
    [nameOf],
  );
  return (
    <>
      <Fruits columns={columns} />
      <button type="button" onClick={() => learn(() => (fruit: Fruit) => fruit.name)}>
        Learn
      </button>
    </>
  );
}

describe('DataTable', () => {
  it('shows the rows in the order in which the server sent them', async () => {
    await renderTable();
    const cells = screen.getAllByRole('cell').map((cell) => cell.textContent);
    expect(cells).toEqual(['Apple', '3', 'Pear', '5']);
  });

  it('leaves out the columns that are not wanted', async () => {
    await renderTable({ visibility: { stock: false } });
    expect(screen.queryByRole('columnheader', { name: 'Stock' })).not.toBeInTheDocument();
  });

  it('draws its rows again when cells learn what they show', async () => {
    await renderPage(Learning);
    expect(screen.getByRole('cell', { name: '1' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Learn' }));
    expect(screen.getByRole('cell', { name: 'Apple' })).toBeInTheDocument();
  });

  it('says that it is loading until the first answer', async () => {
    await renderTable({ rows: undefined });
    expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByText('Loading Fruit')).toBeInTheDocument();
    expect(screen.queryByText('No fruit')).not.toBeInTheDocument();
  });

  it('shows what the page says when there are no rows', async () => {
    await renderTable({ rows: [] });
    expect(screen.getByText('No fruit')).toBeInTheDocument();
  });

  it.each([
    [undefined, 'name'],
    ['name', '-name'],
    ['-name', undefined],
  ])('goes from order %s to %s', async (ordering, next) => {
    const onOrder = vi.fn<(ordering: string | undefined) => void>();
    await renderTable({ ordering, onOrder });
    await userEvent.click(screen.getByRole('button', { name: 'Name' }));
    expect(onOrder).toHaveBeenCalledWith(next);
  });

  it('tells the order to a screen reader', async () => {
    await renderTable({ ordering: '-name' });
    const header = screen.getByRole('columnheader', { name: 'Name' });
    expect(header).toHaveAttribute('aria-sort', 'descending');
  });

  it('shows a failure with the id of the request and a way to try again', async () => {
    const onRetry = vi.fn<() => void>();
    const error = new ApiError({
      status: 500,
      code: 'server_error',
      detail: '',
      requestId: 'req-42',
      errors: [],
      retryAfter: null,
    });
    await renderTable({ rows: undefined, error, onRetry });
    expect(screen.getByRole('alert')).toHaveTextContent('req-42');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('keeps the rows when only a refresh failed', async () => {
    await renderTable({ error: new Error('gone') });
    expect(screen.getByText('Apple')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

function SelectableFruit() {
  const [value, onChange] = useState<RowSelectionState>({});
  const count = Object.keys(value).length;
  return (
    <>
      {count > 0 && (
        <BulkBar count={count} onClear={() => onChange({})}>
          {null}
        </BulkBar>
      )}
      <DataTable
        label="Fruit"
        columns={COLUMNS}
        rows={FRUIT}
        rowId={(row) => String(row.id)}
        visibility={{}}
        ordering={undefined}
        onOrder={() => {}}
        onRetry={() => {}}
        empty={null}
        selection={{ value, onChange, nameOf: (row) => row.name }}
      />
    </>
  );
}

describe('choosing rows', () => {
  it('is done by keyboard, one by one or all at once, and counted in the bulk bar', async () => {
    const user = userEvent.setup();
    await renderPage(SelectableFruit);
    screen.getByRole('checkbox', { name: 'Select Apple' }).focus();
    await user.keyboard(' ');
    const bar = screen.getByRole('toolbar');
    expect(within(bar).getByText('1 row selected')).toBeInTheDocument();

    await user.click(screen.getByRole('checkbox', { name: 'Select all rows on this page' }));
    expect(within(bar).getByText('2 rows selected')).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Clear selection' }));
    expect(screen.queryByRole('toolbar')).not.toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: 'Select Pear' })).not.toBeChecked();
  });
});
