import { useMemo } from 'react';
import { encode } from 'uqr';
import classes from './settings-page.module.css';

/** Modules of quiet around the code, without which cameras do not find it. */
const QUIET = 4;

/** A QR code, drawn dark on light in both schemes. */
export function QrCode({ value, label }: { value: string; label: string }) {
  const { size, path } = useMemo(() => {
    const { data } = encode(value, { border: QUIET });
    const dots = data.flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
    );
    return { size: data.length, path: dots.join('') };
  }, [value]);
  return (
    <svg
      className={classes.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
