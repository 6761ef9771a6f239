// The views of the popup, by the name of their tab.

export const viewIds = ['guide', 'credentials', 'test', 'export'] as const;
export type ViewId = (typeof viewIds)[number];
