import { describe, expect, it } from 'vitest';
import { mayOpenPath, settingsFor } from './pages';

function pathsFor(permissions: string[]): string[] {
  return settingsFor(permissions).flatMap(({ pages }) => pages.map(({ to }) => to));
}

describe('the settings', () => {
  it('list only what the role may open', () => {
    expect(pathsFor(['audit.read'])).toContain('/settings/audit');
    expect(pathsFor(['stock.read'])).not.toContain('/settings/audit');
  });

  it('keep a typed address from who may not open it, with all that lies under it', () => {
    expect(mayOpenPath('/settings/audit', [])).toBe(false);
    expect(mayOpenPath('/settings/audit/7', [])).toBe(false);
    expect(mayOpenPath('/settings/audit', ['audit.read'])).toBe(true);
    expect(mayOpenPath('/settings', [])).toBe(true);
  });
});
