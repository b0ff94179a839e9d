import { palette } from './palette';

const { gray, dark, accent, ok, attention, problem, motion } = palette;

/**
 * What a colour is for. Style sheets use these names only (`var(--oh-text)`), never a step of a
 * scale, so that both schemes and the contrast test see the same list.
 */
export interface Tokens {
  canvas: string;
  rail: string;
  raised: string;
  hover: string;
  selected: string;
  /** Hairlines that only divide; they carry no meaning. */
  line: string;
  /** Outlines that show where a control is (3:1 against what surrounds it). */
  outline: string;
  text: string;
  muted: string;
  link: string;
  accent: string;
  accentHover: string;
  onAccent: string;
  focus: string;
  okText: string;
  okTint: string;
  attentionText: string;
  attentionTint: string;
  problemText: string;
  problemTint: string;
  motionText: string;
  motionTint: string;
}

export const tokens: Record<'light' | 'dark', Tokens> = {
  light: {
    canvas: '#ffffff',
    rail: gray[0],
    raised: '#ffffff',
    hover: gray[1],
    selected: accent[1],
    line: gray[2],
    outline: gray[5],
    text: gray[9],
    muted: gray[6],
    link: accent[7],
    accent: accent[7],
    accentHover: accent[8],
    onAccent: '#ffffff',
    focus: accent[6],
    okText: ok[7],
    okTint: ok[1],
    attentionText: attention[7],
    attentionTint: attention[1],
    problemText: problem[7],
    problemTint: problem[1],
    motionText: motion[7],
    motionTint: motion[1],
  },
  dark: {
    canvas: dark[7],
    rail: dark[8],
    raised: dark[6],
    hover: dark[6],
    selected: accent[9],
    line: dark[5],
    outline: dark[3],
    text: dark[0],
    muted: dark[2],
    link: accent[4],
    accent: accent[7],
    accentHover: accent[8],
    onAccent: '#ffffff',
    focus: accent[5],
    okText: ok[4],
    okTint: ok[9],
    attentionText: attention[4],
    attentionTint: attention[9],
    problemText: problem[3],
    problemTint: problem[9],
    motionText: motion[4],
    motionTint: motion[9],
  },
};

/** `okText` → `--oh-ok-text` */
export function cssVariables(scheme: Tokens): Record<string, string> {
  return Object.fromEntries(
    Object.entries(scheme).map(([name, value]) => [
      `--oh-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      value,
    ]),
  );
}
