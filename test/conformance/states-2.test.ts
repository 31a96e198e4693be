import { conform } from './loop.js';

await conform({ part: 1, of: 4 });
