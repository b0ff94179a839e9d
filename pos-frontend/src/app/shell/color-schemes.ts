import { type Icon, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';

interface ColorSchemeChoice {
  value: 'light' | 'dark' | 'auto';
  label: 'theme.light' | 'theme.dark' | 'theme.auto';
  icon: Icon;
}

export const COLOR_SCHEMES: ColorSchemeChoice[] = [
  { value: 'light', label: 'theme.light', icon: IconSun },
  { value: 'dark', label: 'theme.dark', icon: IconMoon },
  { value: 'auto', label: 'theme.auto', icon: IconDeviceDesktop },
];
