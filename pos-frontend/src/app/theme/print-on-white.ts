const SCHEME = 'data-mantine-color-scheme';

/** Paper is white, whatever the screen is: what is light for a dark screen could not be read on it. */
export function printOnWhite(): void {
  const page = document.documentElement;
  let shown: string | null = null;
  window.addEventListener('beforeprint', () => {
    shown = page.getAttribute(SCHEME);
    page.setAttribute(SCHEME, 'light');
  });
  window.addEventListener('afterprint', () => {
    if (shown !== null) page.setAttribute(SCHEME, shown);
  });
}
