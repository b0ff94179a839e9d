export const en = {
  scan: 'Scan or type a code',
  scanHint: 'Scan, or type a code and press Enter',
} as const;
