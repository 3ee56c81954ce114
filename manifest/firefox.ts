export const firefox = {
  browser_specific_settings: {
    gecko: {
      id: 'true-headset@true-headset.example',
      strict_min_version: '147.0',
      data_collection_permissions: { required: ['none' as const] as ['none'] },
    },
  },
  background: { scripts: ['src/background/index.ts'] },
};
