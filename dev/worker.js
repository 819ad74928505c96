/** A worker thread that runs the source. In Node 20 each thread must register the TypeScript loader itself. */
import { register } from 'tsx/esm/api';

register();
const { default: work } = await import('../src/batch/worker.ts');

export default work;
