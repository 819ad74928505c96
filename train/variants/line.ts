import type { NewLine, Role } from './edit.ts';

/** New lines of one role that are not body; empty texts are left out. */
export const noise = (role: Role, ...texts: readonly string[]): NewLine[] =>
  texts
    .map((t) => t.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((text) => ({ text, role, body: false }));

export const body = (role: Role, ...texts: readonly string[]): NewLine[] =>
  noise(role, ...texts).map((line) => ({ ...line, body: true }));
