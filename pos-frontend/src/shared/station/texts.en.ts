export const en = {
  scan: 'Scan or type a code',
  scanHint: 'Scan, or type a code and press Enter',
  unknown: 'Nothing has the code {{code}}.',
  failed: '{{code}} could not be looked up.',
  dismiss: 'Dismiss {{code}}',
  again: 'Look it up again',
} as const;
