import { isServer } from 'lit';

/** Whether what is running writes pages for browsers, and is none. Lit's own is typed as `false`. */
export const onServer: boolean = isServer;
