/** A part of a phrase whose direction of writing is its own: it keeps its order and that of the words around it. */
export const isolated = (text: string): string => `\u2068${text}\u2069`
