/** Where the time axes of the rows begin and end, in pixels, so that they stand under each other. */
export const GUTTER = 44;
export const RIGHT = 14;
