/** Version of the engine: derived data with another stamp is derived anew. */
export const ENGINE = 6
