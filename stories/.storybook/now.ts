/** When all stories take place: they look the same whenever they are looked at. */
export const now = '2026-11-05T06:00:00+02:00';
