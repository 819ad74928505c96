/** A line with an address: `Visit: https://example.org/apps`. */
export const hasWebAddress = (text: string): boolean => text.includes('://');
