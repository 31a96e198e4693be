// Not needed: the elements take their place over by themselves. A page of other Lit elements has it.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import './page.js';
