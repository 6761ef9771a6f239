// The views of the popup, by the name of their tab.

export type ViewId = 'guide' | 'credentials' | 'test' | 'export';
