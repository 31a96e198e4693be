/** The languages that the elements speak; the last one where a page speaks none of them. */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;
