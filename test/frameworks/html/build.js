// Nothing is bundled: the page takes the package's own self-contained files, by an import map.
import { cpSync } from 'node:fs';

cpSync('src', 'dist', { recursive: true });
cpSync('node_modules/peili/dist/cdn', 'dist/peili', { recursive: true });
