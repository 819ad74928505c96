/** Whether it is a terminal. Node's module for that loads the network's with it, and a plain run asks for neither. */
export function isTerminal(fd: number): boolean {
  return process.getBuiltinModule('node:tty').isatty(fd);
}
