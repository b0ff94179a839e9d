/** Production prefixes the cookie with `__Host-`, so that no other subdomain can set it. */
const COOKIE_NAMES = new Set(['__Host-csrftoken', 'csrftoken']);
const CSRF_PATH = '/api/v1/auth/csrf';

function readToken(): string | null {
  for (const pair of document.cookie.split('; ')) {
    const [name, value] = pair.split('=', 2);
    if (name && value && COOKIE_NAMES.has(name)) return decodeURIComponent(value);
  }
  return null;
}

/** The token for an unsafe request; asks the server for the cookie when there is none yet. */
export async function csrfToken(options: { renew?: boolean } = {}): Promise<string> {
  if (options.renew || readToken() === null) {
    await fetch(CSRF_PATH, { credentials: 'same-origin' });
  }
  return readToken() ?? '';
}
