import {
  ActionIcon,
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  Menu,
  Modal,
  NativeSelect,
  PasswordInput,
  Popover,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { palette } from './palette';
import { cssVariables, type Tokens, tokens } from './tokens';

const FONT = "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

/** Below the 150 ms at which a movement begins to feel like waiting; none under reduced motion. */
const quick = { duration: 100, transition: 'fade' } as const;
const popup = { transitionProps: quick, shadow: 'md' } as const;

export const theme = createTheme({
  colors: palette,
  primaryColor: 'accent',
  primaryShade: 7,
  black: palette.gray[9],
  fontFamily: FONT,
  // Four sizes: captions, body, controls on touch and emphasis, page titles.
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '22px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '28px' },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  defaultRadius: 'sm',
  headings: {
    fontFamily: FONT,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '28px' },
      h2: { fontSize: '16px', lineHeight: '24px' },
      h3: { fontSize: '14px', lineHeight: '20px' },
    },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 32 } }),
    Button: Button.extend({ defaultProps: { size: 'sm' }, styles: { root: { fontWeight: 500 } } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'sm' } }),
    Drawer: Drawer.extend({ defaultProps: { transitionProps: { duration: 120 } } }),
    // The placeholder is a focusable element without a role, which a menu may not contain.
    Menu: Menu.extend({ defaultProps: { ...popup, withInitialFocusPlaceholder: false } }),
    Modal: Modal.extend({ defaultProps: { transitionProps: quick } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'md' } }),
    PasswordInput: PasswordInput.extend({ defaultProps: { size: 'md' } }),
    Popover: Popover.extend({ defaultProps: popup }),
    TextInput: TextInput.extend({ defaultProps: { size: 'md' } }),
    Tooltip: Tooltip.extend({
      defaultProps: {
        transitionProps: quick,
        openDelay: 400,
        events: { hover: true, focus: true, touch: false },
      },
    }),
  },
});

/** Mantine's own defaults fail contrast in places; its variables take our tokens instead. */
function mantineVariables(scheme: Tokens): Record<string, string> {
  return {
    '--mantine-color-body': scheme.canvas,
    '--mantine-color-text': scheme.text,
    '--mantine-color-bright': scheme.text,
    '--mantine-color-dimmed': scheme.muted,
    '--mantine-color-placeholder': scheme.muted,
    '--mantine-color-anchor': scheme.link,
    '--mantine-color-error': scheme.problemText,
    '--mantine-color-default': scheme.canvas,
    '--mantine-color-default-hover': scheme.hover,
    '--mantine-color-default-color': scheme.text,
    '--mantine-color-default-border': scheme.line,
    '--mantine-color-disabled-color': scheme.muted,
    '--mantine-color-gray-light-color': scheme.text,
    '--mantine-color-accent-light-color': scheme.link,
  };
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...cssVariables(tokens.light), ...mantineVariables(tokens.light) },
  dark: { ...cssVariables(tokens.dark), ...mantineVariables(tokens.dark) },
});
