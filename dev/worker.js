/** A worker thread from the source. Node 20 runs no TypeScript in a thread unless the thread itself asks for it. */
import { register } from 'tsx/esm/api';

register();
const { default: work } = await import('../src/batch/worker.ts');

export default work;
