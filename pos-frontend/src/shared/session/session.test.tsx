import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Moment } from '@/shared/ui/values';
import { renderPage } from '@/test/render';

function Christmas() {
  return <Moment value="2026-12-24T10:00:00Z" />;
}

afterEach(() => {
  vi.restoreAllMocks();
});

it.each([
  ['en-GB', /24 Dec 2026/],
  ['en-US', /Dec 24, 2026/],
])('a day is written as readers of %s do', async (language, written) => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue([language]);
  await renderPage(Christmas);
  expect(screen.getByRole('time')).toHaveAttribute('title', expect.stringMatching(written));
});
