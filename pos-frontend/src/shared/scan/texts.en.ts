export const en = {
  lost: {
    unknown: 'Nothing has the code {{code}}.',
    untracked: '{{code}} keeps no stock.',
    failed: '{{code}} could not be looked up.',
  },
  dismiss: 'Dismiss {{code}}',
  lookUpAgain: 'Look it up again',
} as const;
