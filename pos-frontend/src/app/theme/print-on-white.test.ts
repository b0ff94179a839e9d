import { expect, it } from 'vitest';
import { printOnWhite } from './print-on-white';

it('prints in the light scheme, and shows again what was shown', () => {
  const page = document.documentElement;
  page.setAttribute('data-mantine-color-scheme', 'dark');
  printOnWhite();

  window.dispatchEvent(new Event('beforeprint'));
  expect(page).toHaveAttribute('data-mantine-color-scheme', 'light');

  window.dispatchEvent(new Event('afterprint'));
  expect(page).toHaveAttribute('data-mantine-color-scheme', 'dark');
});
