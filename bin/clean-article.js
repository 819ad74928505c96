#!/usr/bin/env node
'use strict';

const { setFlagsFromString } = require('node:v8');

const NEEDED = [20, 19];

/** Node modules that every run loads. */
const PARTS = ['crypto', 'vm', 'zlib'];

/**
 * For one page, optimizing code costs more than it saves: V8 waits 15 times as long, and compiles a pattern once, not
 * twice. Nor is there garbage enough to look for it in the background. Only on the Node version where it was measured.
 */
const MEASURED_NODE = 20;
const FLAGS = ['--interrupt-budget=1000000', '--no-regexp-tier-up', '--no-incremental-marking'];
/** A run of many pages does not end with this garbage collection. */
const LATER = { after: 500, flags: ['--incremental-marking'] };

// Node would open a port for debuggers, through which any local user could run code.
process.on('SIGUSR1', () => {});

async function run() {
  // It runs a page, but its worker threads never end, and so never does a folder. Bun runs both.
  if (process.versions.deno) throw new Error('needs Node or Bun: with Deno many pages never end');
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1]))
    throw new Error(`needs Node ${NEEDED.join('.')} or later, this is ${process.versions.node}`);
  loadParts();
  if (major === MEASURED_NODE) setFlags();
  const { load } = require('./load.js');
  const { bundle, keep } = load();
  const args = process.argv.slice(2);
  const code = await bundle.command().main(args);
  // A run that cleaned nothing has compiled little that is worth keeping.
  if (code === 0 && args.some((arg) => !arg.startsWith('-'))) keep();
  return code;
}

/** Node's compiled form of its modules is valid only for the flags Node was started with. Each kind of stream has its own. */
function loadParts() {
  for (const part of PARTS) require(`node:${part}`);
  void [process.stdout, process.stderr];
}

function setFlags() {
  for (const flag of FLAGS) setFlagsFromString(flag);
  const later = () => {
    for (const flag of LATER.flags) setFlagsFromString(flag);
  };
  setTimeout(later, LATER.after).unref();
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
