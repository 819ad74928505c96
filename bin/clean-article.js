#!/usr/bin/env node
'use strict';

const { setFlagsFromString } = require('node:v8');

const NEEDED = [20, 19];

/** What every run loads of Node. Compiled as Node brings it, it fits only the flags that Node was started with. */
const PARTS = ['crypto', 'net', 'tty', 'vm', 'zlib'];

/**
 * For one page optimizing code costs more than it saves: V8 is told to wait 15 times as long, and to compile a pattern
 * once, not twice. It takes a quarter off a start's processor time; over thousands of pages it makes no difference. Only
 * where it was measured.
 */
const MEASURED = 20;
const FLAGS = ['--interrupt-budget=1000000', '--no-regexp-tier-up'];

async function run() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1]))
    throw new Error(`needs Node ${NEEDED.join('.')} or later, this is ${process.versions.node}`);
  for (const part of PARTS) require(`node:${part}`);
  if (major === MEASURED) for (const flag of FLAGS) setFlagsFromString(flag);
  const { load } = require('./load.js');
  const { bundle, keep } = load();
  const args = process.argv.slice(2);
  const code = await bundle.command().main(args);
  // A run that cleaned nothing has compiled little worth keeping.
  if (code === 0 && args.some((arg) => !arg.startsWith('-'))) keep();
  return code;
}

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    // What cannot be foreseen may quote a page: nothing in it may act on the terminal.
    process.stderr.write(`clean-article: ${String(error.message).replace(/\p{C}/gu, '?')}\n`);
    process.exitCode = 3;
  },
);
