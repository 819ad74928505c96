/** Milliseconds of processor time that work takes: on a busy machine the clock tells of others' work, too. */
export function cpuTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
