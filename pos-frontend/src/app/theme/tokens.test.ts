import { describe, expect, it } from 'vitest';
import { type Tokens, tokens } from './tokens';

/** WCAG 2.2 relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

type Pair = [foreground: keyof Tokens, background: keyof Tokens];

const SURFACES = ['canvas', 'rail', 'raised', 'hover', 'selected'] as const;
const MEANINGS = ['ok', 'attention', 'problem', 'motion'] as const;

/** Every foreground that a style sheet puts on that background. */
const TEXT_PAIRS: Pair[] = [
  ...SURFACES.flatMap((surface): Pair[] => [
    ['text', surface],
    ['muted', surface],
    ['link', surface],
  ]),
  ['onAccent', 'accent'],
  ['onAccent', 'accentHover'],
  ...MEANINGS.flatMap((meaning): Pair[] => [
    [`${meaning}Text`, `${meaning}Tint`],
    [`${meaning}Text`, 'canvas'],
    [`${meaning}Text`, 'raised'],
    [`${meaning}Text`, 'hover'],
    ['text', `${meaning}Tint`],
  ]),
];

/** Outlines of controls and focus rings: 3:1 (success criterion 1.4.11). */
const OUTLINE_PAIRS: Pair[] = [
  ['outline', 'canvas'],
  ['outline', 'raised'],
  ...SURFACES.map((surface): Pair => ['focus', surface]),
];

describe.each(['light', 'dark'] as const)('%s scheme', (scheme) => {
  it.each(TEXT_PAIRS)('%s reads on %s at 4.5:1', (foreground, background) => {
    const colours = tokens[scheme];
    expect(contrast(colours[foreground], colours[background])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(OUTLINE_PAIRS)('%s stands out from %s at 3:1', (foreground, background) => {
    const colours = tokens[scheme];
    expect(contrast(colours[foreground], colours[background])).toBeGreaterThanOrEqual(3);
  });
});
