/** Where a person of a batch stands in the list of its names. */
export const personAnchor = (id: string): string => `p-${encodeURIComponent(id)}`;
