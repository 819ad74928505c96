/**
 * The text in small letters, as long as before, so that offsets stay: `İ` becomes `i`, not `i` and a dot above it. Other
 * letters that become longer are left to the caller, who compares the lengths.
 */
export function lowerCase(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}
