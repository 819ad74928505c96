import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { systemCode } from '../terminal/failure.ts';
import { runId } from './atomic.ts';

/** A process that holds something, described so that others can find out whether it still runs. */
export interface Owner {
  /** Its `runId`. */
  readonly run: string;
  readonly host: string;
  /** Differs for each start of a system; `null` where the system does not say. */
  readonly boot: string | null;
  /** In which set of processes `pid` counts: a container has its own. `null` as above. */
  readonly namespace: string | null;
  readonly pid: number;
  /** When the process was started, in ticks since the system was. `null` as above. */
  readonly start: string | null;
}

export function thisProcess(): Owner {
  return {
    run: runId,
    host: hostname(),
    boot: orNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()),
    namespace: orNull(() => readlinkSync('/proc/self/ns/pid')),
    pid: process.pid,
    start: processFound(process.pid)?.start ?? null,
  };
}

/**
 * Whether the process still runs. `null` when that cannot be known from here: it is on another machine or in another
 * container, or the machine was restarted. A process id alone proves nothing.
 */
export function isRunning(owner: Owner, here: Owner): boolean | null {
  if (owner.boot !== here.boot || owner.namespace !== here.namespace) return null;
  if (owner.boot === null && owner.host !== here.host) return null;
  if (!isInUse(owner.pid)) return false;
  const found = processFound(owner.pid);
  if (found === null || owner.start === null) return null;
  return found.start === owner.start && !found.ended;
}

/** Some process has this id. */
function isInUse(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}

/** Fields behind the name in `/proc/PID/stat`. Example: `4711 (node) S 1 …`; the name can contain anything. */
const STATE = 0;
const START = 19;
/** A process that has ended, but which its parent has not asked about yet. */
const ENDED: ReadonlySet<string | undefined> = new Set(['Z', 'X']);

interface Found {
  readonly start: string;
  readonly ended: boolean;
}

function processFound(pid: number): Found | null {
  const stat = orNull(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  const start = fields?.[START];
  return start === undefined ? null : { start, ended: ENDED.has(fields?.[STATE]) };
}

/** The system may lack it, or hide it. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** The owner as it was written down; `null` when it is not one. */
export function ownerOf(value: unknown): Owner | null {
  const { run, host, boot, namespace, pid, start } = (value ?? {}) as Partial<Owner>;
  const said = [boot, namespace, start];
  if (typeof run !== 'string' || typeof host !== 'string' || !Number.isSafeInteger(pid) || pid! <= 0)
    return null;
  return said.every((one) => one === null || typeof one === 'string') ? (value as Owner) : null;
}
