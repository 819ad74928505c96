/** Milliseconds of processor time that a task takes: on a busy machine wall time includes other processes. */
export function cpuTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
