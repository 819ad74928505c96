import { afterEach } from 'vitest';
import { removeFolders } from './folders.ts';

// Runs before each test file; the module with the folders is loaded only once for many of them.
afterEach(removeFolders);
