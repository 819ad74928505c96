import { visible } from './visible.ts';

/** A problem with one input or output; the message is for a person. */
export class Failure extends Error {}

/** Incorrect use of the command: nothing was read or written. */
export class UsageError extends Error {}

const SYSTEM_MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ELOOP: 'the links run in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many open files',
  EIO: 'the disk failed to read or write',
  EEXIST: 'a file of that name is in the way',
  ERR_FS_FILE_TOO_LARGE: 'larger than 2 GB',
  ERR_STRING_TOO_LONG: 'larger than can be held in memory',
};

/** The error's message in one line, never a stack trace. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return visible(String(error));
  return SYSTEM_MESSAGES[systemCode(error) ?? ''] ?? visible(error.message);
}

/** The error's system code, such as `ENOENT`; `null` if it is not a system error. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

const DISK_ERRORS: ReadonlySet<string | null> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO']);

/** The disk accepts no more data: what failed for one output will fail for the next. */
export function isDiskError(error: unknown): boolean {
  return DISK_ERRORS.has(systemCode(error));
}
