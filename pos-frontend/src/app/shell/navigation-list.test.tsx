import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/render';
import { server } from '@/test/server';
import { Navigation } from './navigation-list';

function answerLow(low: number, out: number) {
  server.use(
    http.get('*/api/v1/inventory/summary', () => HttpResponse.json({ totals: { low, out } })),
  );
}

it('says beside the stock how many items are low', async () => {
  answerLow(1234, 3);
  await renderPage(() => <Navigation />);
  const stock = await screen.findByRole('link', { name: 'Stock: 1,234 low, 3 of them out' });
  expect(stock).toHaveTextContent(/^Stock1,234$/);
});

it('says it in words where only icons are shown', async () => {
  answerLow(12, 0);
  await renderPage(() => <Navigation collapsed />);
  expect(await screen.findByRole('link', { name: /^Stock: 12 low/ })).toHaveTextContent(/^$/);
});

it('is no number where nothing is low, or where nobody knows', async () => {
  answerLow(0, 0);
  await renderPage(() => <Navigation />);
  expect(await screen.findByRole('link', { name: 'Stock' })).toHaveTextContent(/^Stock$/);
});
