import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { owner } from '@/test/cast';
import { renderPage } from '@/test/render';
import { problem, server } from '@/test/server';
import { LoginPage } from './login-page';

const LOGIN = '*/api/v1/auth/login';

async function openLogin(query = '') {
  const page = await renderPage(LoginPage, { path: `/login${query}` });
  return { ...page, user: userEvent.setup() };
}

async function submit(user: ReturnType<typeof userEvent.setup>) {
  await user.type(screen.getByLabelText('Email'), 'owner@demo.test');
  await user.type(screen.getByLabelText('Password'), 'onhand-demo-shop');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
}

beforeEach(() => {
  document.cookie = 'csrftoken=token; path=/';
});

describe('signing in', () => {
  it.each([
    ['', '/'],
    ['?next=%2Finventory%2Fstock%3Flow_stock%3Dtrue', '/inventory/stock?low_stock=true'],
    ['?next=https%3A%2F%2Fevil.example', '/'],
    ['?next=%2F%2Fevil.example', '/'],
    ['?next=%2F%5Cevil.example', '/'],
  ])('with %s leads to %s', async (query, target) => {
    server.use(http.post(LOGIN, () => HttpResponse.json(owner)));
    const { user, href } = await openLogin(query);
    await submit(user);
    await waitFor(() => expect(href()).toBe(target));
  });

  it('says what is missing before it asks the server', async () => {
    const { user } = await openLogin();
    await user.type(screen.getByLabelText('Email'), 'owner');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(screen.getByText(/Enter your email address/)).toBeInTheDocument();
    expect(screen.getByText('Enter your password.')).toBeInTheDocument();
    expect(screen.getByLabelText('Email')).toHaveFocus();
  });

  it.each([
    [400, 'The email or the password is not right. Check both and try again.'],
    [401, 'The email or the password is not right. Check both and try again.'],
    [500, 'The server had a problem. Try again in a moment.'],
  ])('explains an answer of %s and goes back to the password', async (status, words) => {
    server.use(http.post(LOGIN, () => problem({ status, code: 'x' })));
    const { user } = await openLogin();
    await submit(user);
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(screen.getByLabelText('Password')).toHaveFocus();
  });

  it('says when the server cannot be reached', async () => {
    server.use(http.post(LOGIN, () => HttpResponse.error()));
    const { user } = await openLogin();
    await submit(user);
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be reached');
  });

  it('counts down the seconds that the server asks to wait', async () => {
    let tries = 0;
    server.use(
      http.post(LOGIN, () => {
        tries += 1;
        return problem({ status: 429, code: 'throttled', headers: { 'Retry-After': '2' } });
      }),
    );
    const { user } = await openLogin();
    await submit(user);
    const button = await screen.findByRole('button', { name: 'Try again in 2 s' });
    await user.click(button);
    expect(tries).toBe(1);
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Sign in' })).toBeEnabled(), {
      timeout: 3_000,
    });
  });

  it('tells someone whose session ended why they are here', async () => {
    await openLogin('?reason=expired');
    expect(screen.getByText(/You were signed out/)).toBeInTheDocument();
  });
});
