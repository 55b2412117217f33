/** The name of a concept without its domain, in English. EXAMPLE `place.power_station` → `power station` */
export const conceptLabel = (id: string): string => id.slice(id.indexOf('.') + 1).replaceAll('_', ' ')
