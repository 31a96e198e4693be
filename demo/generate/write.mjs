// Writes the demo's data, the same bytes each time: npm run demo:data
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// Node 20 reads no TypeScript.
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('index.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  write: false,
});
const source = Buffer.from(outputFiles[0].contents).toString('base64');
const {
  coarseShopDataUse,
  documentText,
  energyDataUse,
  householdEnergy,
  householdGoals,
  householdPurchases,
  shopDataUse,
} = await import(`data:text/javascript;base64,${source}`);

const folder = new URL('../data/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, document] of Object.entries({
  purchases: householdPurchases(),
  energy: householdEnergy(),
  goals: householdGoals(),
  'shop-use': shopDataUse(),
  'shop-use-coarse': coarseShopDataUse(),
  'energy-use': energyDataUse(),
})) {
  const text = documentText(document);
  writeFileSync(new URL(`${name}.json`, folder), text);
  console.log(`demo/data/${name}.json: ${Buffer.byteLength(text)} bytes`);
}
