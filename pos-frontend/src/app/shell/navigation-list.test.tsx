import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/render';
import { server } from '@/test/server';
import { Navigation } from './navigation-list';

/** The first answer of a file brings the network's own modules with it. */
const PATIENT = { timeout: 4_000 };

let answered: number;

function answerLow(low: number, out: number) {
  answered = 0;
  server.use(
    http.get('*/api/v1/inventory/summary', () => {
      answered += 1;
      return HttpResponse.json({ totals: { low, out } });
    }),
  );
}

it('says beside the stock how many items are low', async () => {
  answerLow(1234, 3);
  await renderPage(() => <Navigation />);
  const words = await screen.findByText('low, 3 of them out', {}, PATIENT);
  expect(words.closest('a')).toHaveTextContent('Stock 1,234 low, 3 of them out');
});

it('says it in words where only icons are shown', async () => {
  answerLow(12, 0);
  await renderPage(() => <Navigation collapsed />);
  const stock = await screen.findByLabelText('Stock 12 low, 0 of them out', {}, PATIENT);
  expect(stock).not.toHaveTextContent(/\d/);
});

it('is no number where nothing is low', async () => {
  answerLow(0, 0);
  await renderPage(() => <Navigation />);
  await waitFor(() => expect(answered).toBe(1), PATIENT);
  expect(screen.getByText('Stock').closest('a')).not.toHaveTextContent(/\d/);
});
