export const en = {
  conflict: {
    title: 'Somebody else changed this meanwhile',
    none: 'None of it is what you changed. Save again to add your changes.',
    fields: 'They changed: {{fields}}. Save again to keep yours, or take theirs.',
    take: 'Take theirs',
  },
  leaveTitle: 'Leave without saving?',
  leaveBody: 'What you changed here has not been saved.',
  stay: 'Stay',
  leave: 'Leave',
  cancel: 'Cancel',
} as const;
