#!/usr/bin/env node
'use strict';

const { setFlagsFromString } = require('node:v8');

const NEEDED = [20, 19];

/** Node modules that every run loads. Node's compiled form of them is valid only for the flags Node was started with. */
const PARTS = ['crypto', 'net', 'tty', 'vm', 'zlib'];

/**
 * For one page, optimizing code costs more than it saves: V8 waits 15 times as long, and compiles a pattern once, not
 * twice. That saves a quarter of a start's processor time and makes no difference over thousands of pages. Only on the
 * Node version where it was measured.
 */
const MEASURED_NODE = 20;
const FLAGS = ['--interrupt-budget=1000000', '--no-regexp-tier-up'];

// Node would open a port for debuggers, through which any local user could run code.
process.on('SIGUSR1', () => {});

async function run() {
  // It runs a page, but its worker threads never end, and so never does a folder. Bun runs both.
  if (process.versions.deno) throw new Error('needs Node or Bun: with Deno many pages never end');
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1]))
    throw new Error(`needs Node ${NEEDED.join('.')} or later, this is ${process.versions.node}`);
  for (const part of PARTS) require(`node:${part}`);
  if (major === MEASURED_NODE) for (const flag of FLAGS) setFlagsFromString(flag);
  const { load } = require('./load.js');
  const { bundle, keep } = load();
  const args = process.argv.slice(2);
  const code = await bundle.command().main(args);
  // A run that cleaned nothing has compiled little that is worth keeping.
  if (code === 0 && args.some((arg) => !arg.startsWith('-'))) keep();
  return code;
}

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    // An unexpected error may quote a page, which must not control the terminal.
    process.stderr.write(`clean-article: ${String(error.message).replace(/\p{C}/gu, '?')}\n`);
    process.exitCode = 3;
  },
);
