export const en = {
  who: 'Manager',
  pin: 'PIN',
  cancel: 'Cancel',
  close: 'Close',
  nobody: 'No manager of this store has a PIN yet. They set one in their settings.',
  wrong: 'That is not right: check who approves, and the PIN.',
  missing: 'Type the PIN.',
} as const;
