import { conform } from './loop.js';

await conform({ part: 3, of: 4 });
