import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useDraft } from './use-draft';

interface Vendor {
  version: number;
  phone: string;
}

const opened = (vendor: Vendor) =>
  renderHook((loaded: Vendor) => useDraft(loaded, ({ phone }) => ({ phone })), {
    initialProps: vendor,
  });

describe('a draft', () => {
  it('shows what is loaded later, while nothing was changed in it', () => {
    const { result, rerender } = opened({ version: 1, phone: '' });
    rerender({ version: 2, phone: '0117' });
    expect(result.current.values.phone).toBe('0117');
    expect(result.current.version).toBe(2);
  });

  it('keeps what was typed, and stands against what it was typed over', () => {
    const { result, rerender } = opened({ version: 1, phone: '' });
    act(() => result.current.set('phone', '020'));
    rerender({ version: 2, phone: '0117' });
    expect(result.current.values.phone).toBe('020');
    expect(result.current.version).toBe(1);
  });

  it('does not go back to an older copy after it was saved', () => {
    const { result, rerender } = opened({ version: 1, phone: '' });
    act(() => result.current.accept({ version: 2, phone: '020' }));
    rerender({ version: 1, phone: '' });
    expect(result.current.values.phone).toBe('020');
  });
});
