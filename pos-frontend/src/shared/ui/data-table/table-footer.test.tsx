import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderPage } from '@/test/render';
import { TableFooter } from './table-footer';

function renderNumbered(page: number, count: number) {
  const onPage = vi.fn<(page: number) => void>();
  return renderPage(() => (
    <TableFooter
      pageSize={50}
      onPageSize={() => {}}
      totals={<span>Value £12.00</span>}
      paging={{ kind: 'page', page, pageSize: 50, count, onPage }}
    />
  )).then(() => onPage);
}

function press(name: string) {
  return userEvent.click(screen.getByRole('button', { name }));
}

describe('TableFooter', () => {
  it.each([
    [1, 2400, '1–50 of 2,400'],
    [48, 2399, '2,351–2,399 of 2,399'],
    [1, 0, '0 rows'],
  ])('page %s of %s rows reads %s', async (page, count, range) => {
    await renderNumbered(page, count);
    expect(screen.getByText(range)).toBeInTheDocument();
    expect(screen.getByText('Value £12.00')).toBeInTheDocument();
  });

  it('leads to the neighbours and the ends', async () => {
    const onPage = await renderNumbered(3, 500);
    await press('First page');
    await press('Previous page');
    await press('Next page');
    await press('Last page');
    expect(onPage.mock.calls.flat()).toEqual([1, 2, 4, 10]);
  });

  it('keeps the focus on a button that has come to its end', async () => {
    const onPage = await renderNumbered(10, 500);
    const next = screen.getByRole('button', { name: 'Next page' });
    await userEvent.click(next);
    expect(next).toHaveFocus();
    expect(onPage).not.toHaveBeenCalled();
  });

  it('knows only before and after where the list has a cursor', async () => {
    const onNext = vi.fn<() => void>();
    await renderPage(() => (
      <TableFooter
        pageSize={50}
        onPageSize={() => {}}
        paging={{ kind: 'cursor', onPrevious: undefined, onNext }}
      />
    ));
    expect(screen.queryByRole('button', { name: 'Last page' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Previous page' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(onNext).toHaveBeenCalledOnce();
  });
});
