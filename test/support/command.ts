export * from './folders.ts';
export * from './process.ts';
