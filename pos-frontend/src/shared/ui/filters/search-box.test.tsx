import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderPage } from '@/test/render';
import { SearchBox } from './search-box';

async function renderBox(initial = '') {
  const onChange = vi.fn<(value: string) => void>();
  function Page() {
    const [value, setValue] = useState(initial);
    return (
      <>
        <SearchBox
          label="Search"
          placeholder=""
          value={value}
          onChange={(next) => {
            onChange(next);
            setValue(next);
          }}
        />
        <button type="button" onClick={() => setValue('')}>
          {'Reset'}
        </button>
      </>
    );
  }
  await renderPage(Page);
  return { onChange, box: screen.getByRole('searchbox'), user: userEvent.setup() };
}

describe('SearchBox', () => {
  it('asks once for a word typed quickly, trimmed', async () => {
    const { onChange, box, user } = await renderBox();
    await user.type(box, 'tea ');
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
    expect(onChange.mock.calls).toEqual([['tea']]);
    expect(box).toHaveValue('tea ');
  });

  it('asks at once on Enter', async () => {
    const { onChange, box, user } = await renderBox();
    await user.type(box, 'tea{Enter}');
    expect(onChange).toHaveBeenCalledWith('tea');
  });

  it('is reached by the slash key, which is not typed', async () => {
    const { box, user } = await renderBox('mug');
    await user.keyboard('/');
    expect(box).toHaveFocus();
    expect(box).toHaveValue('mug');
  });

  it('leaves the slash key alone when single-key shortcuts are off', async () => {
    localStorage.setItem('onhand-single-keys', 'false');
    const { box, user } = await renderBox();
    await user.keyboard('/');
    expect(box).not.toHaveFocus();
  });

  it('empties itself when the filters are cleared elsewhere', async () => {
    const { onChange, box, user } = await renderBox('mug');
    await user.type(box, 's');
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    expect(box).toHaveValue('');
    await user.type(box, 'x{Enter}');
    expect(onChange.mock.calls).toEqual([['x']]);
  });
});
