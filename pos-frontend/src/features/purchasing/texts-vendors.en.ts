/** Who goods are bought from. */
export const vendorsTexts = {
  vendors: { title: 'Vendors' },
} as const;
