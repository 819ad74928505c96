// Milliseconds of processor time for one large input, after a few small ones have warmed the process: grow.mjs BEFORE PIECE TIMES
import { cleanArticle } from '../dist/index.js';

const [before, piece, times] = process.argv.slice(2);
for (let i = 0; i < 20; i++) cleanArticle(Buffer.from(before + piece.repeat(100)));
const input = Buffer.from(before + piece.repeat(Number(times)));
const start = process.cpuUsage();
cleanArticle(input);
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1000);
