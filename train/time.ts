/** `resourceUsage` counts in kilobytes. */
const KILOBYTES = 1024;

export function duration(seconds: number): string {
  const minutes = Math.floor(Math.round(seconds) / 60);
  return `${minutes} min ${Math.round(seconds) % 60} s`;
}

/** Time and memory that this process has used: `3 min 12 s, at most 2100 MB of memory`. */
export function spent(): string {
  const memory = Math.round(process.resourceUsage().maxRSS / KILOBYTES);
  return `${duration(process.uptime())}, at most ${memory} MB of memory`;
}
