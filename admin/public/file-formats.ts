export const FILE_FORMATS = ['csv', 'xlsx', 'json', 'ics'] as const;

export type FileFormat = (typeof FILE_FORMATS)[number];
