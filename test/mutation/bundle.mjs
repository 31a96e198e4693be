// Run by Stryker in its copy of the project, whose sources hold all mutants.
import { dirname } from 'node:path';
import { bundle, nodeTests } from '../bundle.mjs';

// Tests of the project itself, right in test/, and of the demo say nothing of the rooms.
const rooms = ['model', 'convert', 'insight', 'locale', 'chart', 'view'].map(
  (room) => `test/${room}`,
);
await bundle(
  nodeTests().filter((file) => rooms.some((room) => dirname(file).startsWith(room))),
  '.mutants',
);
