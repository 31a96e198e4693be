import { conform } from './loop.js';

await conform({ part: 2, of: 4 });
