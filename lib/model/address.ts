/** An address of the web; null for any other (`file:`, `javascript:`). */
export const webAddress = (url: string | null): string | null => (url && /^https?:\/\//iu.test(url) ? url : null)
