// Prints the process's peak memory, in kB, as its last line.
process.on('exit', () => {
  require('node:fs').writeSync(1, `\n${process.resourceUsage().maxRSS}\n`);
});
