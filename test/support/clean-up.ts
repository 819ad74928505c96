import { afterEach } from 'vitest';
import { removeFolders } from './folders.ts';

// Run before each test file; the file of the folders is loaded but once for many of them.
afterEach(removeFolders);
