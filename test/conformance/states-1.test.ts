import { conform } from './loop.js';

await conform({ part: 0, of: 4 });
